package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/**
 * Says who sits at a case, for rules of use cases that have asked the policy first and for steps that must reach
 * everybody. Asks nobody itself: no page can come here.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseSeats {

    private static final String INSIDE = "called only inside a use case that was itself asked about";

    private CaseFiles files;
    private Participations participations;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected CaseSeats() {}

    @Inject
    CaseSeats(CaseFiles files, Participations participations, PortalClock clock) {
        this.files = files;
        this.participations = participations;
        this.clock = clock;
    }

    /** Somebody's seat at a case: they take part, or have been asked to. */
    public record Seat(
            ParticipationId part,
            CaseId caseId,
            PersonId person,
            Capacity capacity,
            Compartment listedIn,
            boolean takesPart) {}

    /** Keeps others from changing who takes part in the case, and from beginning a process on it, until the transaction ends. */
    @OpenToAll(INSIDE)
    public void hold(CaseId caseId) {
        if (files.heldById(caseId).isEmpty()) {
            throw new NotThere();
        }
    }

    @OpenToAll(INSIDE)
    public List<Seat> all(CaseId caseId) {
        Instant now = clock.now();
        return participations.current(caseId, now).stream()
                .map(part -> part.seat(now))
                .toList();
    }

    /** Those who take part in a capacity now. */
    @OpenToAll(INSIDE)
    public List<PersonId> holders(CaseId caseId, Capacity capacity) {
        return participations.holders(caseId, capacity, clock.now());
    }

    /** A person's seat; the first where they hold several. */
    @OpenToAll(INSIDE)
    public Optional<Seat> of(CaseId caseId, PersonId person) {
        return all(caseId).stream().filter(seat -> seat.person().equals(person)).findFirst();
    }

    /** The seat that a part gives; empty where it has ended. */
    @OpenToAll(INSIDE)
    public Optional<Seat> of(ParticipationId part) {
        Instant now = clock.now();
        return participations
                .byId(part)
                .filter(found -> found.holds(now) || found.waits(now))
                .map(found -> found.seat(now));
    }

    /** A part that has ended, or was never taken, and what it was for, so that they can be asked for the same again. */
    public record Former(CaseId caseId, NewParticipation terms) {}

    /** Empty where the part holds or waits. */
    @OpenToAll(INSIDE)
    public Optional<Former> former(ParticipationId part) {
        Instant now = clock.now();
        return participations
                .byId(part)
                .filter(found -> !found.holds(now) && !found.waits(now))
                .map(found -> new Former(found.caseId(), found.terms()));
    }

    /** Every part of the case that holds or waits. */
    @OpenToAll(INSIDE)
    public List<Part> parts(CaseId caseId) {
        return participations.current(caseId, clock.now()).stream()
                .map(Participation::part)
                .toList();
    }

    /** One part, ended or not. */
    @OpenToAll(INSIDE)
    public Optional<Part> part(ParticipationId part) {
        return participations.byId(part).map(Participation::part);
    }

    /** Whether it is a part in that case. */
    @OpenToAll(INSIDE)
    public boolean isIn(ParticipationId part, CaseId caseId) {
        return participations
                .byId(part)
                .filter(found -> found.caseId().equals(caseId))
                .isPresent();
    }

    /** The child whom the case is about. */
    @OpenToAll(INSIDE)
    public PersonId child(CaseId caseId) {
        return files.byId(caseId).orElseThrow(NotThere::new).child();
    }
}
