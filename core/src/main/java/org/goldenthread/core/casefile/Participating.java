package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.GrantId;
import org.goldenthread.core.access.GrantTerms;
import org.goldenthread.core.access.Granting;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.casefile.CoordinatorIndependence.Seat;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.Settings;
import org.goldenthread.core.tripwire.Tripwire;
import org.goldenthread.core.tripwire.Words;

/** Brings people into a case and ends their part. Sight begins and ends in the same transaction. */
@ApplicationScoped
@Transactional
public class Participating {

    /** Why a part ended that rested on the yes of somebody who takes part no more. */
    static final String GIVER_LEFT = "giver-left";

    private static final String AS_IT_TAKES = "asks the gate for what bringing somebody in as that takes";

    private AccessGuard guard;
    private Participations participations;
    private Granting granting;
    private Conflicts conflicts;
    private PortalClock clock;
    private CaseSeats seats;
    private Leaving leaving;
    private RestingOnConsent resting;
    private Lasting lasting;
    private BirthFamilyApart birthFamily;
    private AuditTrail trail;
    private Acting acting;
    private Tripwire wire;
    private Instructing instructing;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Participating() {}

    @Inject
    Participating(
            AccessGuard guard,
            Participations participations,
            Granting granting,
            Conflicts conflicts,
            PortalClock clock,
            CaseSeats seats,
            Leaving leaving,
            RestingOnConsent resting,
            Lasting lasting,
            BirthFamilyApart birthFamily,
            AuditTrail trail,
            Acting acting,
            Tripwire wire,
            Instructing instructing) {
        this.instructing = instructing;
        this.wire = wire;
        this.guard = guard;
        this.seats = seats;
        this.leaving = leaving;
        this.resting = resting;
        this.lasting = lasting;
        this.birthFamily = birthFamily;
        this.trail = trail;
        this.acting = acting;
        this.participations = participations;
        this.granting = granting;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /** They take part from now on: professionals by appointment, a child whose case it is. */
    @OpenToAll(AS_IT_TAKES)
    public ParticipationId begin(CaseId caseId, NewParticipation wanted) {
        Participation asked = write(caseId, wanted);
        begin(asked);
        return asked.id();
    }

    /** They are asked, and see nothing until they accept. */
    @OpenToAll(AS_IT_TAKES)
    public ParticipationId ask(CaseId caseId, NewParticipation wanted) {
        return write(caseId, wanted).id();
    }

    /**
     * They take over what one person does at a time, such as coordinating, from now on: whoever did it before them has done
     * with it in the same transaction. Where they do it already their part goes on, for as long as a new one would.
     *
     * @param because why the part of whoever did it before has ended
     */
    @OpenToAll(AS_IT_TAKES)
    public ParticipationId takeOver(CaseId caseId, NewParticipation wanted, String because) {
        guard.require(wanted.capacity().toBringIn(), caseId);
        seats.hold(caseId);
        Instant now = clock.now();
        List<Participation> before = participations.current(caseId, now).stream()
                .filter(part -> part.capacity() == wanted.capacity())
                .toList();
        Optional<Participation> own = before.stream()
                .filter(part -> part.person().equals(wanted.person()) && part.holds(now))
                .findFirst();
        before.stream().filter(part -> !own.equals(Optional.of(part))).forEach(part -> {
            mayBeEndedByMe(part);
            letGo(part, because, now);
        });
        if (own.isEmpty()) {
            return begin(caseId, wanted);
        }
        conflicts.mustBeNone(caseId, wanted, conflicts.seats(caseId, now));
        runUntil(own.get(), latestEnd(now), now);
        return own.get().id();
    }

    /** Ends it now: the next question the policy is asked is answered without it. */
    @Requires(Action.INVITE)
    public void end(ParticipationId id, String because) {
        Participation ending = participations.byId(id).orElseThrow(NotThere::new);
        if (ending.waits(clock.now())) {
            // what they were asked is taken back, which is for whoever may ask them
            guard.require(ending.capacity().toBringIn(), id);
        }
        mayBeEndedByMe(ending);
        leave(ending, because);
    }

    /** @throws CannotBeDone where they are independent of whoever is acting */
    void mayBeEndedByMe(Participation ending) {
        if (!guard.maySendAway(ending.capacity(), ending.id())) {
            throw new CannotBeDone("cannot.participation.independent");
        }
    }

    /** For use cases that have asked whether it may be ended; whether the case can do without them is asked here. */
    void leave(Participation ending, String because) {
        Instant now = clock.now();
        leaving.mustBePossible(ending, now);
        letGo(ending, because, now);
    }

    void letGo(Participation ending, String because, Instant now) {
        ending.end(because, now);
        wire.refuseByLook(Words.of(because));
        endGrant(ending, now, now);
        write("PARTICIPATION_ENDED", ending);
        // who acts for a parent reads for them: when the parent's part ends, or goes on in another way, so does theirs
        participations.current(ending.caseId(), now).stream()
                .filter(other -> NewParticipation.forAParent(other.capacity())
                        && ending.person().equals(other.actsFor()))
                .forEach(other -> letGo(other, "client-left", now));
        nothingOutlasts(ending, now);
    }

    /** The child is of age: it ends now, and comes back where that was a mistake. */
    void outgrown(Participation ending, Instant now) {
        ending.outgrown(now);
        endGrant(ending, now, now);
        write("PARTICIPATION_ENDED", ending);
        nothingOutlasts(ending, now);
    }

    /** What rests on somebody's yes ends with the last of their parts, and never after it. */
    private void nothingOutlasts(Participation giving, Instant now) {
        Instant last = resting.atMost(giving.caseId(), giving.person(), now);
        resting.tell(giving.caseId(), giving.person(), last);
        resting.outlasting(giving.caseId(), giving.person(), last).forEach(other -> {
            if (!last.isAfter(now)) {
                letGo(other, GIVER_LEFT, now);
                resting.tellOf(other);
            } else if (other.holds(now)) {
                runUntil(other, last, now);
            } else {
                other.noLongerThan(last);
            }
        });
    }

    /** The same part to another end, not later than the longest that the portal allows. */
    @Requires(Action.INVITE)
    public void moveEnd(ParticipationId id, Instant until) {
        Participation moving = participations.byId(id).orElseThrow(NotThere::new);
        guard.require(moving.capacity().toBringIn(), id);
        if (until.isBefore(moving.part().until())) {
            mayBeEndedByMe(moving);
        }
        Instant now = clock.now();
        resting.mustHold(moving, until, now);
        runUntil(moving, until.isAfter(latestEnd(now)) ? latestEnd(now) : until, now);
        nothingOutlasts(moving, now);
    }

    void runUntil(Participation moving, Instant end, Instant now) {
        GrantTerms terms = moving.moveEnd(end, lasting.endOf(moving), now);
        grantAnew(moving, terms, now);
    }

    void grantAnew(Participation part, GrantTerms terms, Instant now) {
        endGrant(part, now, Objects.requireNonNull(terms.span().until(), "every part has an end"));
        part.grantedBy(granting.grant(terms));
    }

    private Participation write(CaseId caseId, NewParticipation wanted) {
        guard.require(wanted.capacity().toBringIn(), caseId);
        mustBeForSomebodyToAsk(wanted.capacity());
        seats.hold(caseId);
        Instant now = clock.now();
        List<Seat> seated = conflicts.seats(caseId, now);
        if (seated.contains(new Seat(wanted.person(), wanted.capacity())) && wanted.party() == null) {
            throw new CannotBeDone("cannot.participation.already-there");
        }
        conflicts.mustBeNone(caseId, wanted, seated);
        wire.comesIn(caseId, wanted.person());
        Participation asked = new Participation(caseId, wanted, now, latestEnd(now));
        return participations.add(lasting.bounded(asked.askedBy(acting.current().person()), now));
    }

    /** Whoever needs it breaks the glass themselves; and who hands a case over is named by whoever offers it. */
    private static void mustBeForSomebodyToAsk(Capacity capacity) {
        if (capacity == Capacity.EMERGENCY) {
            throw new CannotBeDone("cannot.participation.emergency");
        }
        if (capacity == Capacity.HANDING_OVER) {
            throw new CannotBeDone("cannot.invitation.not-of-the-list");
        }
    }

    void begin(Participation asked) {
        Instant now = clock.now();
        resting.mustHold(asked, asked.part().until(), now);
        asked.grantedBy(granting.grant(asked.begin(now)));
        birthFamily.begun(asked, conflicts.everOfTheFamily(asked.caseId()), now);
        write("PARTICIPATION_BEGAN", asked);
        instructing.before(asked, now).forEach(other -> letGo(other, "another-instructed", now));
    }

    private void write(String what, Participation part) {
        trail.record(AuditEntry.done(
                acting.current().person(),
                part.caseId(),
                what,
                part.capacity() + ":" + part.id().value()));
    }

    /** Ends the grant now; what was let be read by name goes on with the part, and no longer than it. */
    private void endGrant(Participation participation, Instant now, Instant last) {
        GrantId grant = participation.grant();
        if (grant != null) {
            granting.nothingNamedOutlasts(grant, last);
            granting.end(grant, now);
        }
    }

    /** Every part has an end, so that nothing stays open by being forgotten; it can be moved on for as long as there is reason. */
    static Instant latestEnd(Instant now) {
        return now.plus(Settings.number("gt.participation.days", 366), ChronoUnit.DAYS);
    }
}
