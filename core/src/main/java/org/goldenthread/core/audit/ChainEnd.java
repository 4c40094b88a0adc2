package org.goldenthread.core.audit;

/** The last line of a chain: which it is, and its seal. */
record ChainEnd(long length, byte[] seal) {}
