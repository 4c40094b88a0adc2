package org.goldenthread.demonstration;

import java.util.Set;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.PersonId;

/**
 * Somebody of the demonstration who can sign in.
 *
 * @param username what they type to sign in
 * @param name their full name
 * @param does who they are, in a few words for the newcomer
 */
public record DemonstrationPerson(String username, String name, PersonId person, Set<Role> roles, String does) {

    public DemonstrationPerson {
        roles = Set.copyOf(roles);
    }
}
