package org.goldenthread.core.tripwire;

import org.goldenthread.core.access.Subject;

/** A second person has let go what waited. Told within the transaction. */
public record Decided(Subject thing) {}
