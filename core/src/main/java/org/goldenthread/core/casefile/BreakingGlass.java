package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditEntry.Outcome;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.PeopleReading;
import org.jspecify.annotations.Nullable;

/**
 * Lets somebody of the authority into a case in which they take no part, in an emergency, for a day at most: they say why,
 * whoever answers for the case is told at once, and says afterwards whether it was right.
 */
@ApplicationScoped
@Transactional
public class BreakingGlass {

    /** Until then somebody on duty has handed over to those who work the case. */
    static final Duration AT_MOST = Duration.ofHours(24);

    private Acting acting;
    private AccessGuard guard;
    private CaseFiles files;
    private BrokenGlasses broken;
    private Participations participations;
    private Participating participating;
    private Conflicts conflicts;
    private WhoMayStandIn standIns;
    private PeopleReading people;
    private PortalClock clock;
    private AuditTrail trail;
    private Event<GlassBroken> told;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected BreakingGlass() {}

    @Inject
    BreakingGlass(
            Acting acting,
            AccessGuard guard,
            CaseFiles files,
            BrokenGlasses broken,
            Participations participations,
            Participating participating,
            Conflicts conflicts,
            WhoMayStandIn standIns,
            PeopleReading people,
            PortalClock clock,
            AuditTrail trail,
            Event<GlassBroken> told) {
        this.acting = acting;
        this.guard = guard;
        this.files = files;
        this.broken = broken;
        this.participations = participations;
        this.participating = participating;
        this.conflicts = conflicts;
        this.standIns = standIns;
        this.people = people;
        this.clock = clock;
        this.trail = trail;
        this.told = told;
    }

    /** Whether it is for me at all, whatever the case: to offer it or leave it out. */
    @OpenToAll("says only what one's own post and sign-in allow")
    public boolean mayAsk() {
        PersonId me = acting.current().person();
        return me != null && WhoMayBreakIn.atAll(acting.current(), people.posts(List.of(me)));
    }

    /**
     * Opens the case from now on.
     *
     * @param reference what the case is called on paper and on the telephone, as it was typed
     * @param why read by whoever answers for the case
     * @throws NotThere where there is no such case, and just so where they may not have it
     * @throws CannotBeDone where they take part already, have not said why, or did this within a day and nobody
     *     has looked at that yet
     */
    @OpenToAll(
            "nobody asks by an identifier who has no part yet: decided by post, sign-in, edges and what stands between them")
    public CaseId open(String reference, String why) {
        Actor me = acting.current();
        if (!mayAsk()) {
            throw refused(null, "no-post-for-it");
        }
        Optional<CaseFile> found = files.byReference(CaseReference.typed(reference));
        CaseFile file = found.orElseThrow(() -> refused(null, "absent"));
        PersonId person = Optional.ofNullable(me.person()).orElseThrow(NotThere::new);
        mustBeAllowed(file, me, person);
        return enter(files.heldById(file.id()).orElseThrow(NotThere::new), person, why);
    }

    private void mustBeAllowed(CaseFile file, Actor me, PersonId person) {
        Instant now = clock.now();
        guard.requireOnceGranted(wanted(file, person, now).begin(now), file.subject());
        WhoMayBreakIn.against(
                        me,
                        file.agency(),
                        people.posts(List.of(person)),
                        conflicts.seats(file.id(), now),
                        conflicts.everInTheChildsLife(file.id()))
                .ifPresent(reason -> {
                    throw refused(file.id(), reason);
                });
    }

    private CaseId enter(CaseFile file, PersonId person, String why) {
        Instant now = clock.now();
        if (!participations.ofPersonIn(person, List.of(file.id()), now).isEmpty()) {
            throw new CannotBeDone("cannot.emergency.takes-part");
        }
        // no emergency waits for somebody to look at the last one; but whoever is sent away goes to a manager first
        if (broken.waits(file.id(), person, now.minus(AT_MOST))) {
            throw new CannotBeDone("cannot.emergency.not-judged");
        }
        Participation part = participations.add(wanted(file, person, now).askedBy(person));
        BreakGlass glass = broken.add(new BreakGlass(file.id(), part.id(), person, why, now));
        participating.begin(part);
        trail.record(line(file.id(), Outcome.DONE, glass.id().value().toString()));
        told.fire(new GlassBroken(file.id(), glass.id(), standIns.all(glass)));
        return file.id();
    }

    private static Participation wanted(CaseFile file, PersonId person, Instant now) {
        NewParticipation part = NewParticipation.of(
                person,
                Capacity.EMERGENCY,
                NewParticipation.usualPurpose(Capacity.EMERGENCY),
                LegalBasis.STATUTORY_DUTY);
        return new Participation(file.id(), part, now, now.plus(AT_MOST));
    }

    private NotThere refused(@Nullable CaseId caseId, String reason) {
        trail.recordApart(line(caseId, Outcome.REFUSED, reason));
        return new NotThere();
    }

    private AuditEntry line(@Nullable CaseId caseId, Outcome outcome, String reason) {
        Actor me = acting.current();
        return new AuditEntry(me.person(), me.step(), me.session(), caseId, "BREAK_GLASS", null, null, outcome, reason);
    }
}
