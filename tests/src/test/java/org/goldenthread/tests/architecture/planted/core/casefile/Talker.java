package org.goldenthread.tests.architecture.planted.core.casefile;

public class Talker {
    public void say(String name) {
        System.out.println(name);
    }
}
