package org.goldenthread.tests.architecture.planted.core.casefile;

public interface Lonely {}
