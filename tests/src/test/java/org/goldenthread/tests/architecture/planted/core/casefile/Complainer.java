package org.goldenthread.tests.architecture.planted.core.casefile;

public class Complainer {
    public void say(String name) {
        System.err.println(name);
    }
}
