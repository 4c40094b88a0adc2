package org.goldenthread.core.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Granting;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.Span;

/** On whose side a paper of the court is read: a party's own, and that of the party whose lawyer reads it. */
@ApplicationScoped
class Sides {

    private AccessGuard guard;
    private Acting acting;
    private CourtRegister register;
    private CaseSeats seats;
    private Granting granting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Sides() {}

    @Inject
    Sides(
            AccessGuard guard,
            Acting acting,
            CourtRegister register,
            CaseSeats seats,
            Granting granting,
            PortalClock clock) {
        this.guard = guard;
        this.acting = acting;
        this.register = register;
        this.seats = seats;
        this.granting = granting;
        this.clock = clock;
    }

    /**
     * The parties on whose side whoever acts reads the paper now: themselves, or those whom they act for. What is closed to a
     * party their lawyer reads for themselves alone.
     */
    List<PersonId> ofWhoeverActs(CourtPaper paper) {
        Instant now = clock.now();
        List<Part> mine = mine(paper.caseId()).toList();
        return mine.stream()
                .map(Part::person)
                .distinct()
                .flatMap(me -> register.to(me, paper.caseId()).stream())
                .filter(one -> one.paper().equals(paper.id()) && granting.holds(one.grant(), now))
                .filter(one -> mine.stream().anyMatch(one::isTo))
                .map(Disclosure::side)
                .filter(Objects::nonNull)
                .filter(party -> asAParty(paper.caseId(), party).isPresent() && !isClosedTo(party, paper))
                .distinct()
                .toList();
    }

    /** Whether whoever acts is that party, or acts for them. */
    boolean isMine(CaseId caseId, PersonId party) {
        return mine(caseId).anyMatch(part -> switch (part.capacity()) {
            case PARENT, PARENT_APART -> part.person().equals(party);
            case PARENTS_SOLICITOR, SOLICITOR_APART -> party.equals(part.actsFor());
            default -> false;
        });
    }

    /** Until when the paper is read on that side, and the party takes part themselves; empty where it is not, or is closed to them. */
    Optional<Instant> readUntil(CourtPaperId id, CaseId caseId, PersonId party) {
        CourtPaper paper = register.paper(id).orElseThrow(NotThere::new);
        if (isClosedTo(party, paper)) {
            return Optional.empty();
        }
        Instant now = clock.now();
        Optional<Instant> open = register.of(id).stream()
                .filter(one -> party.equals(one.side()))
                .flatMap(one -> granting.span(one.grant()).stream())
                .filter(span -> span.holds(now))
                .map(Sides::end)
                .max(Comparator.naturalOrder());
        return open.flatMap(last -> asAParty(caseId, party).map(leaves -> leaves.isBefore(last) ? leaves : last));
    }

    /** An edge keeps the paper or the case from them, or it was open to them themselves and was closed by hand. */
    private boolean isClosedTo(PersonId party, CourtPaper paper) {
        if (guard.keepsFrom(paper.asFile(), party) || guard.keepsFrom(paper.subject(), party)) {
            return true;
        }
        Instant now = clock.now();
        List<Disclosure> theirs = register.of(paper.id()).stream()
                .filter(one -> party.equals(one.recipient()) && party.equals(one.side()))
                .toList();
        return theirs.stream().anyMatch(Disclosure::wasEnded)
                && theirs.stream().noneMatch(one -> granting.holds(one.grant(), now));
    }

    private Optional<Instant> asAParty(CaseId caseId, PersonId party) {
        Instant now = clock.now();
        return seats.parts(caseId).stream()
                .filter(part -> part.person().equals(party) && part.holds(now))
                .filter(part -> part.capacity() == Capacity.PARENT || part.capacity() == Capacity.PARENT_APART)
                .map(Part::until)
                .max(Comparator.naturalOrder());
    }

    private Stream<Part> mine(CaseId caseId) {
        PersonId me = acting.current().person();
        Instant now = clock.now();
        return me == null
                ? Stream.of()
                : seats.parts(caseId).stream().filter(part -> part.person().equals(me) && part.holds(now));
    }

    private static Instant end(Span span) {
        return Objects.requireNonNull(span.until(), "what is opened by name ends with a part at the latest");
    }
}
