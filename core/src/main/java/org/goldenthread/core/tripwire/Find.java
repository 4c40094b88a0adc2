package org.goldenthread.core.tripwire;

import org.goldenthread.core.people.SafeContactId;

/**
 * Where a text says a safe contact, or a telling part of one.
 *
 * @param from the first character of it
 * @param until the first character after it
 */
public record Find(SafeContactId contact, int from, int until) {}
