package org.goldenthread.core.people;

import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody works.
 *
 * @param team the team within the agency, as the agency names it, or null where it has none
 */
public record Post(
        PersonId person,
        AgencyId agency,
        Role role,
        @Nullable String team) {

    /** True where both sit in one team of one agency: close enough that neither is independent of the other. */
    public boolean sameTeamAs(Post other) {
        return team != null && agency.equals(other.agency) && team.equalsIgnoreCase(other.team);
    }
}
