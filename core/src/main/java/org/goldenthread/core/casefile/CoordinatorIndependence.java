package org.goldenthread.core.casefile;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.Post;

/**
 * A conference is convened by somebody independent (Working Together 2023): the coordinator neither does the casework
 * nor manages it, nor sits in the team of those who do. Asked from both sides: when a coordinator comes into the case,
 * and when somebody comes to work it.
 */
final class CoordinatorIndependence {

    private static final Set<Capacity> CASEWORK =
            EnumSet.of(Capacity.SOCIAL_WORKER, Capacity.HANDING_OVER, Capacity.TEAM_MANAGER);

    private CoordinatorIndependence() {}

    /** Somebody's seat at the case. */
    record Seat(PersonId person, Capacity capacity) {}

    /** The text key of what stands against the newcomer, or empty. */
    static Optional<String> against(Seat newcomer, Collection<Seat> seated, Collection<Post> posts) {
        for (Seat other : seated) {
            boolean oneOfEach = newcomer.capacity() == Capacity.COORDINATOR && CASEWORK.contains(other.capacity())
                    || CASEWORK.contains(newcomer.capacity()) && other.capacity() == Capacity.COORDINATOR;
            if (oneOfEach && newcomer.person().equals(other.person())) {
                return Optional.of("cannot.coordinator.works-the-case");
            }
            if (oneOfEach && shareTeam(newcomer.person(), other.person(), posts)) {
                return Optional.of("cannot.coordinator.same-team");
            }
        }
        return Optional.empty();
    }

    private static boolean shareTeam(PersonId one, PersonId other, Collection<Post> posts) {
        List<Post> others =
                posts.stream().filter(post -> post.person().equals(other)).toList();
        return posts.stream()
                .filter(post -> post.person().equals(one))
                .anyMatch(post -> others.stream().anyMatch(post::sameTeamAs));
    }
}
