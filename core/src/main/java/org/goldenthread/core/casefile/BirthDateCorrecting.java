package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.PeopleReading;
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
    private BirthDateMoving moving;
    private PeopleReading people;
    private PortalClock clock;
    private AuditTrail trail;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected BirthDateCorrecting() {}

    @Inject
    BirthDateCorrecting(
            Acting acting,
            AccessGuard guard,
            CaseFiles files,
            BirthDateProposals proposals,
            BirthDateMoving moving,
            PeopleReading people,
            PortalClock clock,
            AuditTrail trail) {
        this.acting = acting;
        this.guard = guard;
        this.files = files;
        this.proposals = proposals;
        this.moving = moving;
        this.people = people;
        this.clock = clock;
        this.trail = trail;
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

    /**
     * What waits for somebody who answers for this case, and what one proposed oneself from it, whichever cases it waits in;
     * empty where nothing does.
     */
    @Requires(Action.OVERSEE)
    public Optional<Waiting> waiting(CaseId caseId) {
        return asked(caseId, proposals.waiting(child(caseId)))
                .map(one -> new Waiting(
                        one.id(), one.bornOn(), isMine(one), one.caseId().equals(caseId) && one.agreed()));
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
        if (moving.moved(caseId, child, day, now)) {
            return true;
        }
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
        if (waiting.stream().anyMatch(this::isMine)) {
            throw new CannotBeDone("cannot.born.own");
        }
        waiting.stream()
                .filter(one -> !one.agreed() && guard.allows(Action.OVERSEE, one.caseId()))
                .forEach(one -> one.agree(me(), now));
        return moving.settled(caseId, child, waiting, now);
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
        BirthDateProposal here = asked(caseId, waiting).orElseThrow(() -> new CannotBeDone("cannot.born.answered"));
        if (!here.id().equals(read)) {
            throw new CannotBeDone("cannot.born.stale");
        }
        return waiting;
    }

    /** Of what waits, what is asked in this case, else what whoever acts has proposed: it reaches other cases alone. */
    private Optional<BirthDateProposal> asked(CaseId caseId, List<BirthDateProposal> waiting) {
        return waiting.stream()
                .filter(one -> one.caseId().equals(caseId))
                .findFirst()
                .or(() -> waiting.stream().filter(this::isMine).findFirst());
    }

    private boolean isMine(BirthDateProposal one) {
        return one.proposedBy().equals(acting.current().person());
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
