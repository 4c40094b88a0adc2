package org.goldenthread.bench.access;

import java.util.Set;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.PersonId;

/** Somebody who takes part in the cases from one number to another, and about how much of everything they see. */
record Reader(String sees, PersonId person, Capacity capacity, Role role, int firstCase, int lastCase) {

    Actor actor() {
        return Actor.person(person, Set.of(role), true, "bench");
    }
}
