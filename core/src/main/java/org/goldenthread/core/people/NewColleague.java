package org.goldenthread.core.people;

import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with families and is to have an account.
 *
 * @param email where they are told how to sign in for the first time; kept as a safe way to reach them
 * @param role the role of their trade, never a family's
 * @param team the team within the agency, or null where it has none
 * @param telephone the number of the post, which everybody who takes part with them may ring, or null where it has none
 * @param press which press of the button this is, so that the same one twice is one person
 */
public record NewColleague(
        String knownAs,
        String fullName,
        Language language,
        String email,
        Role role,
        @Nullable String team,
        @Nullable String telephone,
        String press) {

    private static final int LONGEST_TEAM = 120;

    public NewColleague {
        team = team == null || team.isBlank() ? null : team.strip();
        telephone = telephone == null || telephone.isBlank() ? null : telephone.strip();
        if (telephone != null && !Post.isNumber(telephone)) {
            throw new CannotBeDone("cannot.contact.telephone");
        }
        if (!role.professional()) {
            throw new CannotBeDone("cannot.colleague.role");
        }
        if (team != null && team.length() > LONGEST_TEAM) {
            throw new CannotBeDone("cannot.colleague.team");
        }
        if (!press.matches("[0-9a-f-]{36}")) {
            throw new IllegalArgumentException("a press is named by a number of ours");
        }
    }

    NewPerson person() {
        return new NewPerson(knownAs, fullName, null, Needs.plain(language));
    }

    Post post(PersonId person, AgencyId agency) {
        return new Post(person, agency, role, team, telephone);
    }

    NewSafeContact contact() {
        return new NewSafeContact(Channel.EMAIL, email, SafeHours.always(), false, false);
    }

    /** Says nothing about anybody, wherever it is printed. */
    @Override
    public String toString() {
        return "a new colleague";
    }
}
