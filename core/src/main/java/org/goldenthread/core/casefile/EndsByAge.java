package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.goldenthread.core.access.GrantTerms;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Moves the ends that a birthday gave to parts, where the birthday was wrong. What somebody ended stays ended. */
@ApplicationScoped
class EndsByAge {

    private Participations participations;
    private Participating participating;
    private Lasting lasting;
    private CaseSeats seats;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected EndsByAge() {}

    @Inject
    EndsByAge(Participations participations, Participating participating, Lasting lasting, CaseSeats seats) {
        this.participations = participations;
        this.participating = participating;
        this.lasting = lasting;
        this.seats = seats;
    }

    /** Whoever acts for a parent comes after the parents: they go on only where the parent does. */
    void moveWithBirthday(CaseId caseId, Instant now) {
        seats.hold(caseId);
        participations.endedByNobody(caseId).stream()
                .sorted(Comparator.comparing(part -> NewParticipation.forAParent(part.capacity())))
                .filter(lasting::endsWithAge)
                .forEach(part -> move(part, now));
    }

    /**
     * Whether the part of anybody who takes part, or has been asked to, would end at another instant if the child came of
     * age at that one, or somebody whose part a birthday ended could come back: the end of tomorrow is no less than that of
     * today. Whether a part may go on for longer is found once it would.
     */
    boolean wouldMoveAny(CaseId caseId, Instant ofAge, Instant now) {
        return participations.endedByNobody(caseId).stream()
                .filter(lasting::endsWithAge)
                .anyMatch(part -> wouldMove(part, ofAge, now));
    }

    private static boolean wouldMove(Participation part, Instant ofAge, Instant now) {
        Instant end = part.endsAtLast(ofAge);
        boolean over = !now.isBefore(part.part().until());
        return over
                ? part.endsByAge() && now.isBefore(end)
                : !end.equals(part.part().until());
    }

    private void move(Participation part, Instant now) {
        Instant before = part.part().until();
        boolean over = !now.isBefore(before);
        if (part.ended() || over && !part.endsByAge()) {
            return;
        }
        part.lastsAtMostUntil(lasting.endOf(part));
        Instant end = part.part().until();
        if (end.equals(before)) {
            return;
        }
        // a yes that was given for a while is not made longer by a birthday, and nobody comes back to a case without
        // their client
        if (!now.isBefore(end)) {
            endNow(part, over ? before : null, now);
        } else if (end.isAfter(before)
                && (part.part().basis() == LegalBasis.CONSENT || over && !mayComeBack(part, now))) {
            part.noLongerThan(before);
        } else {
            goOn(part, now);
        }
    }

    /** @param before when it was over already, which stays as it was; null where it ends here and now */
    private void endNow(Participation part, @Nullable Instant before, Instant now) {
        part.lastsAtMostUntil(before);
        if (before == null) {
            participating.outgrown(part, now);
        }
    }

    private void goOn(Participation part, Instant now) {
        GrantTerms terms = part.goesOn(now);
        if (terms != null) {
            participating.grantAnew(part, terms, now);
        }
    }

    private boolean mayComeBack(Participation part, Instant now) {
        List<Participation> there = participations.current(part.caseId(), now);
        PersonId client = part.actsFor();
        boolean again = there.stream()
                .anyMatch(other -> !other.id().equals(part.id())
                        && other.person().equals(part.person())
                        && other.capacity() == part.capacity());
        boolean clientThere = !NewParticipation.forAParent(part.capacity())
                || there.stream()
                        .anyMatch(other -> other.holds(now) && other.person().equals(client));
        return !again && clientThere;
    }
}
