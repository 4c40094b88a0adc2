package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.ComingOfAge;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.PeopleRegistering;
import org.goldenthread.core.people.Profile;

/**
 * Says anew when a child was born, for whoever answers for the case: what ends with the child's coming of age ends at the
 * right instant from then on, in every case about the child, in the same transaction. A day that moves the
 * end of somebody's part, or brings the part back, takes two people: it waits until, for each case in which it would, somebody
 * else who answers for that case agrees. Whoever proposes it need not answer for each of them.
 */
@ApplicationScoped
@Transactional
public class BirthDateCorrecting {

    /** Somebody is a child of the service, or has been one, up to that age. */
    private static final int OLDEST = 25;

    private Acting acting;
    private AccessGuard guard;
    private CaseFiles files;
    private BirthDateProposals proposals;
    private EndsByAge ends;
    private Participations participations;
    private PeopleReading people;
    private PeopleRegistering registering;
    private PortalClock clock;
    private AuditTrail trail;
    private Event<BirthDateProposed> proposed;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected BirthDateCorrecting() {}

    @Inject
    BirthDateCorrecting(
            Acting acting,
            AccessGuard guard,
            CaseFiles files,
            BirthDateProposals proposals,
            EndsByAge ends,
            Participations participations,
            PeopleReading people,
            PeopleRegistering registering,
            PortalClock clock,
            AuditTrail trail,
            Event<BirthDateProposed> proposed) {
        this.acting = acting;
        this.guard = guard;
        this.files = files;
        this.proposals = proposals;
        this.ends = ends;
        this.participations = participations;
        this.people = people;
        this.registering = registering;
        this.clock = clock;
        this.trail = trail;
        this.proposed = proposed;
    }

    /**
     * A day that waits.
     *
     * @param id what whoever answers says that they have read
     * @param own true for whoever proposed it, who cannot agree to it
     * @param agreed true where somebody has agreed for this case, and it waits for another case
     */
    public record Waiting(UUID id, LocalDate day, boolean own, boolean agreed) {}

    /** As it stands now; empty where nobody has said. */
    @Requires(Action.OVERSEE)
    public Optional<LocalDate> bornOn(CaseId caseId) {
        return people.profile(child(caseId)).map(Profile::bornOn);
    }

    /** What waits for somebody who answers for this case; empty where nothing does. */
    @Requires(Action.OVERSEE)
    public Optional<Waiting> waiting(CaseId caseId) {
        return proposals.waiting(child(caseId)).stream()
                .filter(one -> one.caseId().equals(caseId))
                .findFirst()
                .map(one -> new Waiting(
                        one.id(),
                        one.bornOn(),
                        one.proposedBy().equals(acting.current().person()),
                        one.agreed()));
    }

    /**
     * What waited before waits no more: of several who say something at once, the last is heard.
     *
     * @return true where it holds from now on, false where it waits for somebody else
     * @throws CannotBeDone for a day that is to come, or lies too long ago for a child of the service
     */
    @Requires(Action.OVERSEE)
    public boolean correct(CaseId caseId, LocalDate day) {
        LocalDate today = clock.today();
        if (day.isAfter(today) || day.isBefore(today.minusYears(OLDEST))) {
            throw new CannotBeDone("cannot.born.day");
        }
        PersonId child = child(caseId);
        Instant now = clock.now();
        files.heldAbout(child);
        proposals.close(child, now);
        List<CaseFile> reached = reached(child, day, now);
        if (reached.isEmpty()) {
            move(caseId, child, day, now);
            return true;
        }
        reached.forEach(file -> propose(file, day, me(), now));
        write(caseId, "BIRTH_DATE_PROPOSED", child);
        return false;
    }

    /**
     * Agrees, for every case that it reaches and whoever acts answers for.
     *
     * @param read the one they have read, as {@link Waiting} names it
     * @return true where it holds from now on, false where it waits for those who answer for another case
     * @throws CannotBeDone for whoever proposed it, and where nothing waits any more, or another than they have read
     */
    @Requires(Action.OVERSEE)
    public boolean agree(CaseId caseId, UUID read) {
        PersonId child = child(caseId);
        Instant now = clock.now();
        List<BirthDateProposal> waiting = held(caseId, child, read);
        waiting.stream()
                .filter(one -> !one.agreed() && guard.allows(Action.OVERSEE, one.caseId()))
                .forEach(one -> one.agree(me(), now));
        write(caseId, "BIRTH_DATE_AGREED", child);
        LocalDate day = waiting.get(0).bornOn();
        List<CaseFile> unasked = reached(child, day, now).stream()
                .filter(file -> waiting.stream().noneMatch(one -> one.caseId().equals(file.id())))
                .toList();
        unasked.forEach(file -> propose(file, day, waiting.get(0).proposedBy(), now));
        if (!unasked.isEmpty() || waiting.stream().anyMatch(one -> !one.agreed())) {
            return false;
        }
        waiting.forEach(one -> one.close(now));
        move(caseId, child, day, now);
        return true;
    }

    /**
     * Everything stays as it is: for anybody who answers for a case that it reaches, and whoever proposed it.
     *
     * @param read the one they have read, as {@link Waiting} names it
     * @throws CannotBeDone where nothing waits any more, or another than they have read
     */
    @Requires(Action.OVERSEE)
    public void refuse(CaseId caseId, UUID read) {
        PersonId child = child(caseId);
        held(caseId, child, read).forEach(one -> one.close(clock.now()));
        write(caseId, "BIRTH_DATE_REFUSED", child);
    }

    private List<BirthDateProposal> held(CaseId caseId, PersonId child, UUID read) {
        files.heldAbout(child);
        List<BirthDateProposal> waiting = proposals.held(child);
        BirthDateProposal here = waiting.stream()
                .filter(one -> one.caseId().equals(caseId))
                .findFirst()
                .orElseThrow(() -> new CannotBeDone("cannot.born.answered"));
        if (!here.id().equals(read)) {
            throw new CannotBeDone("cannot.born.stale");
        }
        return waiting;
    }

    private List<CaseFile> reached(PersonId child, LocalDate day, Instant now) {
        Instant ofAge = ComingOfAge.of(day);
        return files.about(child).stream()
                .filter(file -> ends.wouldMoveAny(file.id(), ofAge, now))
                .toList();
    }

    private void propose(CaseFile file, LocalDate day, PersonId by, Instant now) {
        BirthDateProposal waits = proposals.add(new BirthDateProposal(file, day, by, now));
        List<PersonId> managers = participations.takingPart(file.id(), Capacity.TEAM_MANAGER, now).stream()
                .map(Participation::person)
                .filter(manager -> !manager.equals(by))
                .toList();
        proposed.fire(new BirthDateProposed(file.id(), waits.id(), managers));
    }

    private void move(CaseId caseId, PersonId child, LocalDate day, Instant now) {
        registering.bornOn(child, day);
        files.about(child).forEach(file -> ends.moveWithBirthday(file.id(), now));
        write(caseId, "BIRTH_DATE_CORRECTED", child);
    }

    private void write(CaseId caseId, String what, PersonId child) {
        trail.record(AuditEntry.done(me(), caseId, what, child.value().toString()));
    }

    private PersonId me() {
        return Optional.ofNullable(acting.current().person()).orElseThrow(NotThere::new);
    }

    private PersonId child(CaseId caseId) {
        return files.byId(caseId).orElseThrow(NotThere::new).child();
    }
}
