package org.goldenthread.tests.architecture.planted.core.attic;

public final class InNoRoom {}
