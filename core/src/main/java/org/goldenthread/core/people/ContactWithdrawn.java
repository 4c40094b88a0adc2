package org.goldenthread.core.people;

import org.goldenthread.core.kernel.PersonId;

/** Somebody's address or number is no way to them any more. Told within the transaction; says which it was by its token alone. */
public record ContactWithdrawn(PersonId person, SafeContactId contact) {}
