package org.goldenthread.core.people;

import org.goldenthread.core.kernel.PersonId;

/** Somebody's address or number is kept safe from now on. Told within the transaction; says which it is by its token alone. */
public record ContactKept(PersonId person, SafeContactId contact) {}
