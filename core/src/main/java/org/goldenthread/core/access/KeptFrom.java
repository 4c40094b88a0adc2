package org.goldenthread.core.access;

import org.goldenthread.core.kernel.PersonId;

/** Somebody never sees the thing from now on; the thing may be a whole case. Told within the transaction. */
public record KeptFrom(Subject thing, PersonId person) {}
