package org.goldenthread.core.tripwire;

import org.goldenthread.core.access.Subject;

/**
 * A second person is about to let go what waits, and has not locked it yet. Whoever has to lock the case for that does it now,
 * before what is in it, as everywhere. Told within the transaction.
 */
public record Deciding(Subject thing) {}
