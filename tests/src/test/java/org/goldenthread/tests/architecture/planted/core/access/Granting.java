package org.goldenthread.tests.architecture.planted.core.access;

public class Granting {}
