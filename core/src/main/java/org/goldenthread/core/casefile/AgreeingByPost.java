package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Where no manager who takes part can agree to a date of birth, another of the authority that keeps the case does. They are
 * told both days, who proposed the new one, and by its reference alone which case; it opens nothing.
 */
@ApplicationScoped
@Transactional
public class AgreeingByPost {

    private static final String BY_POST = "decided by post, sign-in, edges and what stands between them";

    private Acting acting;
    private CaseFiles files;
    private BirthDateProposals proposals;
    private BirthDateMoving moving;
    private WhoMayStandIn whoMay;
    private PeopleReading people;
    private PortalClock clock;
    private AuditTrail trail;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected AgreeingByPost() {}

    @Inject
    AgreeingByPost(
            Acting acting,
            CaseFiles files,
            BirthDateProposals proposals,
            BirthDateMoving moving,
            WhoMayStandIn whoMay,
            PeopleReading people,
            PortalClock clock,
            AuditTrail trail) {
        this.acting = acting;
        this.files = files;
        this.proposals = proposals;
        this.moving = moving;
        this.whoMay = whoMay;
        this.people = people;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * A date of birth that waits for somebody like me.
     *
     * @param reference what the case is called on paper and on the telephone
     * @param before the day that holds now; null where nobody has said
     * @param proposedBy the whole name of whoever says that it is wrong
     */
    public record Asked(UUID id, String reference, @Nullable LocalDate before, LocalDate day, String proposedBy) {}

    /** What waits, the oldest first; empty for whoever manages no team. */
    @OpenToAll(BY_POST)
    public List<Asked> waiting() {
        return proposals.waitingAt(whoMay.agenciesOf(acting.current())).stream()
                .filter(this::isMine)
                .map(this::told)
                .toList();
    }

    /**
     * One of them, which leaves a line in the trail.
     *
     * @throws NotThere where it is not for me, or waits no more
     */
    @OpenToAll(BY_POST)
    public Asked read(UUID id) {
        BirthDateProposal asked = proposals.byId(id).filter(this::isMine).orElseThrow(NotThere::new);
        trail.record(AuditEntry.done(acting.current().person(), asked.caseId(), "BIRTH_DATE_READ", id.toString()));
        return told(asked);
    }

    /**
     * It is right, for the case that is asked about.
     *
     * @return true where it holds from now on, false where it waits for those who answer for another case
     * @throws NotThere where it is not for me, or waits no more
     */
    @OpenToAll(BY_POST)
    public boolean agree(UUID id) {
        PersonId child = child(id);
        Instant now = clock.now();
        List<BirthDateProposal> waiting = proposals.held(child);
        BirthDateProposal asked = mine(id, waiting);
        asked.agree(me(), now);
        return moving.settled(asked.caseId(), child, waiting, now);
    }

    /**
     * Everything stays as it is, in every case about the child.
     *
     * @throws NotThere where it is not for me, or waits no more
     */
    @OpenToAll(BY_POST)
    public void refuse(UUID id) {
        PersonId child = child(id);
        List<BirthDateProposal> waiting = proposals.held(child);
        BirthDateProposal asked = mine(id, waiting);
        waiting.forEach(one -> one.close(clock.now()));
        trail.record(AuditEntry.done(
                me(), asked.caseId(), "BIRTH_DATE_REFUSED", child.value().toString()));
    }

    /** Whose day it is; their cases are held from here on, as by everybody who answers. */
    private PersonId child(UUID id) {
        BirthDateProposal asked = proposals.byId(id).filter(this::isMine).orElseThrow(NotThere::new);
        PersonId child = files.byId(asked.caseId()).orElseThrow(NotThere::new).child();
        files.heldAbout(child);
        return child;
    }

    private BirthDateProposal mine(UUID id, List<BirthDateProposal> waiting) {
        return waiting.stream()
                .filter(one -> one.id().equals(id))
                .filter(this::isMine)
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private boolean isMine(BirthDateProposal asked) {
        PersonId me = acting.current().person();
        return me != null
                && !whoMay.agenciesOf(acting.current()).isEmpty()
                && asked.isOpen()
                && whoMay.includes(me, asked);
    }

    private Asked told(BirthDateProposal asked) {
        CaseFile file = files.byId(asked.caseId()).orElseThrow(NotThere::new);
        return new Asked(
                asked.id(),
                file.reference(),
                people.profile(file.child()).map(Profile::bornOn).orElse(null),
                asked.bornOn(),
                people.profile(asked.proposedBy()).map(Profile::fullName).orElse(""));
    }

    private PersonId me() {
        return Optional.ofNullable(acting.current().person()).orElseThrow(NotThere::new);
    }
}
