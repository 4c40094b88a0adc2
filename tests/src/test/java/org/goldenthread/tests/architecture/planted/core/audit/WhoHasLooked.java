package org.goldenthread.tests.architecture.planted.core.audit;

/** Of the right name, in the wrong room. */
public record WhoHasLooked(TrailReading trail) {}
