package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.ComingOfAge;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.PeopleRegistering;

/**
 * Moves a date of birth and every end that hangs on it, once somebody has agreed for each case that it reaches; until then it
 * asks those who answer for the case, and where none of them can, those of the authority who stand in.
 */
@ApplicationScoped
class BirthDateMoving {

    private Acting acting;
    private CaseFiles files;
    private BirthDateProposals proposals;
    private EndsByAge ends;
    private Participations participations;
    private WhoMayStandIn standIns;
    private PeopleRegistering registering;
    private AuditTrail trail;
    private Event<BirthDateProposed> proposed;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected BirthDateMoving() {}

    @Inject
    BirthDateMoving(
            Acting acting,
            CaseFiles files,
            BirthDateProposals proposals,
            EndsByAge ends,
            Participations participations,
            WhoMayStandIn standIns,
            PeopleRegistering registering,
            AuditTrail trail,
            Event<BirthDateProposed> proposed) {
        this.acting = acting;
        this.files = files;
        this.proposals = proposals;
        this.ends = ends;
        this.participations = participations;
        this.standIns = standIns;
        this.registering = registering;
        this.trail = trail;
        this.proposed = proposed;
    }

    /** Moves it where it reaches nobody's end; else it waits in each case that it reaches. */
    boolean moved(CaseId caseId, PersonId child, LocalDate day, Instant now) {
        List<CaseFile> reached = reached(child, day, now);
        if (reached.isEmpty()) {
            move(caseId, child, day, now);
            return true;
        }
        reached.forEach(file -> propose(file, day, me(), now));
        return false;
    }

    /**
     * Moves it if nothing waits any more: whoever acts has agreed for this case.
     *
     * @param waiting all that waits about the child, held
     */
    boolean settled(CaseId caseId, PersonId child, List<BirthDateProposal> waiting, Instant now) {
        write(caseId, "BIRTH_DATE_AGREED", child);
        BirthDateProposal first = waiting.get(0);
        List<CaseFile> unasked = reached(child, first.bornOn(), now).stream()
                .filter(file -> waiting.stream().noneMatch(one -> one.caseId().equals(file.id())))
                .toList();
        unasked.forEach(file -> propose(file, first.bornOn(), first.proposedBy(), now));
        if (!unasked.isEmpty() || waiting.stream().anyMatch(one -> !one.agreed())) {
            return false;
        }
        waiting.forEach(one -> one.close(now));
        move(caseId, child, first.bornOn(), now);
        return true;
    }

    private List<CaseFile> reached(PersonId child, LocalDate day, Instant now) {
        Instant ofAge = ComingOfAge.of(day);
        return files.about(child).stream()
                .filter(file -> ends.wouldMoveAny(file.id(), ofAge, now))
                .toList();
    }

    private void propose(CaseFile file, LocalDate day, PersonId by, Instant now) {
        BirthDateProposal waits = proposals.add(new BirthDateProposal(file, day, by, now));
        Stream<PersonId> managers = participations.takingPart(file.id(), Capacity.TEAM_MANAGER, now).stream()
                .map(Participation::person)
                .filter(manager -> !manager.equals(by));
        proposed.fire(new BirthDateProposed(
                file.id(),
                waits.id(),
                Stream.concat(managers, standIns.all(waits).stream()).toList()));
    }

    private void move(CaseId caseId, PersonId child, LocalDate day, Instant now) {
        registering.bornOn(child, day);
        files.about(child).forEach(file -> ends.moveWithBirthday(file.id(), now));
        write(caseId, "BIRTH_DATE_CORRECTED", child);
    }

    private PersonId me() {
        return Optional.ofNullable(acting.current().person()).orElseThrow(NotThere::new);
    }

    private void write(CaseId caseId, String what, PersonId child) {
        trail.record(AuditEntry.done(me(), caseId, what, child.value().toString()));
    }
}
