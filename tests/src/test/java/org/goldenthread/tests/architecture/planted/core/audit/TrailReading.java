package org.goldenthread.tests.architecture.planted.core.audit;

public class TrailReading {}
