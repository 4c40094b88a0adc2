package org.goldenthread.core.casefile;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.Post;

/**
 * The glass of a case is broken by a social worker of the authority that keeps it, signed in as such with a second factor,
 * who neither is nor ever was of the family, and does not sit on its side. Whether an edge keeps them from the case is the policy's to say.
 */
final class WhoMayBreakIn {

    private WhoMayBreakIn() {}

    /** True for somebody whom it can be offered at all, whatever the case. */
    static boolean atAll(Actor actor, Collection<Post> posts) {
        return !actor.isStep()
                && actor.strongly()
                && actor.roles().contains(Role.SOCIAL_WORKER)
                && !posts(actor, posts).isEmpty();
    }

    /**
     * What stands against this person in this case, for the trail alone; empty for nothing.
     *
     * @param kin who is or ever was of the family: a tie that has ended is a reason to look, and so none to let in
     */
    static Optional<String> against(
            Actor actor,
            AgencyId keeper,
            Collection<Post> posts,
            Collection<CoordinatorIndependence.Seat> seated,
            Set<PersonId> kin) {
        PersonId person = actor.person();
        if (person == null
                || posts(actor, posts).stream().noneMatch(post -> post.agency().equals(keeper))) {
            return Optional.of("another-agency");
        }
        CoordinatorIndependence.Seat newcomer = new CoordinatorIndependence.Seat(person, Capacity.EMERGENCY);
        return ConflictOfInterest.against(newcomer, seated, kin).map(words -> "conflict-of-interest");
    }

    private static Collection<Post> posts(Actor actor, Collection<Post> posts) {
        return posts.stream()
                .filter(post -> post.person().equals(actor.person()) && post.role() == Role.SOCIAL_WORKER)
                .toList();
    }
}
