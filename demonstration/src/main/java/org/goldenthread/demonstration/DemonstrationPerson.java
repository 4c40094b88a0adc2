package org.goldenthread.demonstration;

import java.util.Map;
import java.util.Set;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the demonstration who can sign in.
 *
 * @param username what they type to sign in
 * @param name their full name
 * @param does who they are, in a few words for the newcomer
 * @param agency where they work; null for the family
 */
public record DemonstrationPerson(
        String username,
        String name,
        PersonId person,
        Set<Role> roles,
        Map<Language, String> does,
        @Nullable Agency agency) {

    /** An agency as the identity provider knows it: an organization, for whoever administers its accounts. */
    public record Agency(String alias, String name) {}

    public DemonstrationPerson {
        roles = Set.copyOf(roles);
        does = Map.copyOf(does);
    }
}
