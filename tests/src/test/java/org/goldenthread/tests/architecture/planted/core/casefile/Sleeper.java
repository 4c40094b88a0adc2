package org.goldenthread.tests.architecture.planted.core.casefile;

import jakarta.inject.Inject;

public class Sleeper {

    @Inject
    private Talker talker;

    public void waitABit() throws InterruptedException {
        Thread.sleep(1000);
        talker.say("");
    }
}
