package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.Post;
import org.goldenthread.core.tripwire.Tripwire;
import org.goldenthread.core.tripwire.Words;

/** A manager of the authority that keeps a case offers it to another. Nothing changes until a manager of that one takes it over. */
@ApplicationScoped
@Transactional
public class CaseOffering {

    private Acting acting;
    private CaseFiles files;
    private CaseTransfers transfers;
    private Participations participations;
    private PeopleReading people;
    private PortalClock clock;
    private AuditTrail trail;
    private WhoMayTakeOver whoMay;
    private Tripwire wire;
    private Event<CaseMoving> moving;
    private Event<CaseOffered> told;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected CaseOffering() {}

    @Inject
    CaseOffering(
            Acting acting,
            CaseFiles files,
            CaseTransfers transfers,
            Participations participations,
            PeopleReading people,
            PortalClock clock,
            AuditTrail trail,
            WhoMayTakeOver whoMay,
            Tripwire wire,
            Event<CaseMoving> moving,
            Event<CaseOffered> told) {
        this.acting = acting;
        this.files = files;
        this.transfers = transfers;
        this.participations = participations;
        this.people = people;
        this.clock = clock;
        this.trail = trail;
        this.whoMay = whoMay;
        this.wire = wire;
        this.moving = moving;
        this.told = told;
    }

    /** The other authorities with a manager who could take it over, by name. */
    @Requires(Action.OVERSEE)
    public Map<AgencyId, String> others(CaseId caseId, Language language) {
        AgencyId keeper = file(caseId).agency();
        List<AgencyId> there = people.holding(Role.TEAM_MANAGER).stream()
                .filter(post -> whoMay.includes(post.person(), caseId))
                .map(Post::agency)
                .filter(agency -> !agency.equals(keeper))
                .distinct()
                .toList();
        return people.agencyNames(there, language);
    }

    /** The social workers of whom one can stay for a while to hand over, by their first names. */
    @Requires(Action.OVERSEE)
    public Map<ParticipationId, String> workers(CaseId caseId) {
        return participations.takingPart(caseId, Capacity.SOCIAL_WORKER, clock.now()).stream()
                .collect(Collectors.toMap(
                        Participation::id,
                        part -> people.profile(part.person())
                                .orElseThrow(NotThere::new)
                                .knownAs()));
    }

    /** What is offered and not answered yet. */
    @Requires(Action.OVERSEE)
    public Optional<OfferedCase> waiting(CaseId caseId, Language language) {
        return transfers.waiting(caseId).map(one -> TakingCasesOver.told(one, file(caseId), people, language));
    }

    /** Why the last offer was not taken over, or taken back; empty where there was none, or it was. */
    @Requires(Action.OVERSEE)
    public Optional<String> refusal(CaseId caseId) {
        return transfers.last(caseId).flatMap(CaseTransfer::refusal);
    }

    /**
     * Offers it. Those of the other authority who could take it over are told that there is something new.
     *
     * @throws CannotBeDone where it is offered already, a court says which authority has the child, whoever offers it is no
     *     manager of the authority that keeps it, or nobody of the other could take it over
     */
    @Requires(Action.OVERSEE)
    public CaseTransferId offer(CaseId caseId, NewTransfer wanted) {
        PersonId me = me();
        CaseFile file = files.heldById(caseId).orElseThrow(NotThere::new);
        mustBePossible(file, wanted, me);
        wire.refuseByLook(Words.of(wanted.because()));
        CaseTransfer offered = transfers.add(new CaseTransfer(file, wanted, me, clock.now()));
        write(me, caseId, "CASE_OFFERED", offered.id());
        told.fire(new CaseOffered(
                caseId,
                offered.id(),
                people.holding(Role.TEAM_MANAGER).stream()
                        .filter(post -> post.agency().equals(wanted.to()))
                        .map(Post::person)
                        .filter(manager -> whoMay.includes(manager, caseId))
                        .toList()));
        return offered.id();
    }

    private void mustBePossible(CaseFile file, NewTransfer wanted, PersonId me) {
        if (transfers.waiting(file.id()).isPresent()) {
            throw new CannotBeDone("cannot.transfer.offered");
        }
        if (wanted.careOrder()) {
            throw new CannotBeDone("cannot.transfer.court");
        }
        moving.fire(new CaseMoving(file.id()));
        boolean mine = people.posts(List.of(me)).stream()
                .anyMatch(post ->
                        post.role() == Role.TEAM_MANAGER && post.agency().equals(file.agency()));
        if (!mine || !others(file.id(), Language.ENGLISH).containsKey(wanted.to())) {
            throw new CannotBeDone("cannot.transfer.agency");
        }
        ParticipationId stays = wanted.stays();
        if (stays != null && !workers(file.id()).containsKey(stays)) {
            throw new CannotBeDone("cannot.transfer.worker");
        }
    }

    /** Takes the offer back, while nobody has answered it. */
    @Requires(Action.OVERSEE)
    public void takeBack(CaseId caseId, String because) {
        PersonId me = me();
        CaseTransfer offered = transfers
                .waiting(caseId)
                .flatMap(one -> transfers.heldById(one.id()))
                .orElseThrow(() -> new CannotBeDone("cannot.transfer.answered"));
        wire.refuseByLook(Words.of(because));
        offered.refuse(me, because, clock.now());
        write(me, caseId, "CASE_OFFER_TAKEN_BACK", offered.id());
    }

    private void write(PersonId me, CaseId caseId, String what, CaseTransferId which) {
        trail.record(AuditEntry.done(me, caseId, what, which.value().toString()));
    }

    private CaseFile file(CaseId caseId) {
        return files.byId(caseId).orElseThrow(NotThere::new);
    }

    private PersonId me() {
        PersonId me = acting.current().person();
        if (me == null || acting.current().isStep()) {
            throw new NotThere();
        }
        return me;
    }
}
