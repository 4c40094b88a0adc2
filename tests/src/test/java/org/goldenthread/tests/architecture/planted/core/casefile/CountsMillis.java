package org.goldenthread.tests.architecture.planted.core.casefile;

public class CountsMillis {
    public long now() {
        return System.currentTimeMillis();
    }
}
