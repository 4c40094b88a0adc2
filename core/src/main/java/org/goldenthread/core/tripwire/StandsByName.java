package org.goldenthread.core.tripwire;

import org.goldenthread.core.access.Subject;
import org.goldenthread.core.people.SafeContactId;

/**
 * A contact is kept safe that was not before, and this thing stands where nobody looks who may hold it, and where things are
 * opened by name. Told within the transaction that looks through the case.
 */
public record StandsByName(Subject thing, SafeContactId contact) {}
