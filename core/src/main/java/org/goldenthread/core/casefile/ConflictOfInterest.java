package org.goldenthread.core.casefile;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.casefile.CoordinatorIndependence.Seat;
import org.goldenthread.core.kernel.PersonId;

/**
 * Whoever works with a family is not of it: nobody sits on both sides of one case. A relative who fosters the child is no
 * such conflict; that is what being a connected person means.
 */
final class ConflictOfInterest {

    private ConflictOfInterest() {}

    /**
     * The text key of what stands against the newcomer, or empty.
     *
     * @param kin who is something to the child at this time
     */
    static Optional<String> against(Seat newcomer, Collection<Seat> seated, Set<PersonId> kin) {
        boolean family = newcomer.capacity().family();
        if (!family && !works(newcomer.capacity())) {
            return Optional.empty();
        }
        boolean otherSide = seated.stream()
                .filter(seat -> seat.person().equals(newcomer.person()))
                .map(Seat::capacity)
                .anyMatch(capacity -> family ? works(capacity) : capacity.family());
        if (family) {
            return otherSide ? Optional.of("cannot.participation.works-here") : Optional.empty();
        }
        return otherSide || kin.contains(newcomer.person())
                ? Optional.of("cannot.participation.of-the-family")
                : Optional.empty();
    }

    private static boolean works(Capacity capacity) {
        return !capacity.family() && !capacity.hidden();
    }
}
