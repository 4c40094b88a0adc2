package org.goldenthread.tests.architecture.planted.demonstration;

public final class Pretence {}
