package org.goldenthread.core.people;

import java.util.regex.Pattern;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody works.
 *
 * @param team the team within the agency, as the agency names it, or null where it has none
 * @param telephone the number of the post, for everybody who takes part in a case with them; never a safe contact, which is
 *     locked away. Null where the post has none
 */
public record Post(
        PersonId person,
        AgencyId agency,
        Role role,
        @Nullable String team,
        @Nullable String telephone) {

    private static final Pattern NUMBER = Pattern.compile("[+(]?[0-9][0-9 ()-]{4,36}[0-9]");

    public Post {
        if (telephone != null && !isNumber(telephone)) {
            throw new CannotBeDone("cannot.contact.telephone");
        }
    }

    /** Whether somebody could ring it as it is written. */
    public static boolean isNumber(String telephone) {
        return NUMBER.matcher(telephone).matches();
    }

    /** True where both sit in one team of one agency: close enough that neither is independent of the other. */
    public boolean sameTeamAs(Post other) {
        return team != null && agency.equals(other.agency) && team.equalsIgnoreCase(other.team);
    }

    /** Says no number, wherever it is printed. */
    @Override
    public String toString() {
        return role + " at " + agency.value();
    }
}
