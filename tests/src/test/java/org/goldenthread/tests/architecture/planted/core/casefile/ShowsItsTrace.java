package org.goldenthread.tests.architecture.planted.core.casefile;

public class ShowsItsTrace {
    public void say(RuntimeException trouble) {
        trouble.printStackTrace();
    }
}
