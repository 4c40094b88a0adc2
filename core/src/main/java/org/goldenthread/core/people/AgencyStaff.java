package org.goldenthread.core.people;

import java.util.List;
import java.util.Set;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** An agency and who works for it now, by name. */
public record AgencyStaff(AgencyId id, NewAgency agency, List<Colleague> people) {

    /**
     * Somebody who works there.
     *
     * @param team the team, or null where they are in none
     * @param waits true where it counts only when a second administrator has confirmed it
     * @param mine true where the reader may be that second one
     */
    public record Colleague(
            PersonId person,
            String fullName,
            Set<Role> roles,
            @Nullable String team,
            boolean waits,
            boolean mine) {}
}
