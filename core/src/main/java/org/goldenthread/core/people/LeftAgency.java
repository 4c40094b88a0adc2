package org.goldenthread.core.people;

import java.util.Set;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.PersonId;

/**
 * Somebody works for an agency no more. Told within the transaction, so that what they could see for it ends with it.
 *
 * @param roles in which they worked there
 * @param elsewhere where they still work, and as what
 */
public record LeftAgency(PersonId person, AgencyId agency, Set<Role> roles, Set<Post> elsewhere) {

    public LeftAgency {
        roles = Set.copyOf(roles);
        elsewhere = Set.copyOf(elsewhere);
    }

    /** Whether they do the same work for the other agency still. */
    public boolean stillWorks(AgencyId other, Role role) {
        return elsewhere.stream().anyMatch(post -> post.agency().equals(other) && post.role() == role);
    }
}
