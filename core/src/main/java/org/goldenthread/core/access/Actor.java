package org.goldenthread.core.access;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting, as the identity provider vouched for them at sign-in, or a step of a process.
 *
 * @param person who acts; for a step, whose act moved the process on to it; null for a visitor or a step the clock started
 * @param roles what the identity provider says they are
 * @param strongly true where a second factor or a passkey was used ({@code acr=mfa}), checked and not assumed
 * @param session a keyed hash of the session, for the trail; never the session itself
 * @param step the step that acts, or null for a person
 * @param stepCase the only case that the step may touch
 */
public record Actor(
        @Nullable PersonId person,
        Set<Role> roles,
        boolean strongly,
        @Nullable String session,
        @Nullable String step,
        @Nullable CaseId stepCase) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public static Actor visitor() {
        return new Actor(null, Set.of(), false, null, null, null);
    }

    public static Actor person(PersonId person, Set<Role> roles, boolean strongly, String session) {
        return new Actor(person, roles, strongly, session, null, null);
    }

    public static Actor step(String step, CaseId stepCase, @Nullable PersonId movedBy) {
        return new Actor(movedBy, Set.of(), false, null, step, stepCase);
    }

    /** Whoever holds the grant, taken to have signed in as their part asks: for saying who could, before anybody does. */
    static Actor asTheirPartAsks(GrantTerms grant) {
        Set<Role> role = Stream.ofNullable(grant.capacity().role()).collect(Collectors.toUnmodifiableSet());
        return person(grant.person(), role, true, "");
    }

    public boolean isStep() {
        return step != null;
    }

    public boolean isVisitor() {
        return person == null && step == null;
    }
}
