package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.Post;
import org.goldenthread.core.tripwire.Tripwire;
import org.goldenthread.core.tripwire.Words;

/**
 * A manager of the authority that a case is offered to takes it over, or does not. Whoever does answers for it from that
 * instant; who leaves and who stays is said by {@code when-parts-end.csv}.
 */
@ApplicationScoped
@Transactional
public class TakingCasesOver {

    private static final String BY_POST =
            "nobody asks by an identifier who has no part yet: decided by post, sign-in, edges and what stands between them";

    private Acting acting;
    private AccessGuard guard;
    private CaseFiles files;
    private CaseTransfers transfers;
    private Conflicts conflicts;
    private ChangingTheTeam team;
    private WhoMayTakeOver whoMay;
    private Tripwire wire;
    private Event<CaseMoving> moving;
    private PeopleReading people;
    private PortalClock clock;
    private AuditTrail trail;
    private Event<CaseTransferred> transferred;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected TakingCasesOver() {}

    @Inject
    TakingCasesOver(
            Acting acting,
            AccessGuard guard,
            CaseFiles files,
            CaseTransfers transfers,
            Conflicts conflicts,
            ChangingTheTeam team,
            WhoMayTakeOver whoMay,
            Tripwire wire,
            Event<CaseMoving> moving,
            PeopleReading people,
            PortalClock clock,
            AuditTrail trail,
            Event<CaseTransferred> transferred) {
        this.acting = acting;
        this.guard = guard;
        this.files = files;
        this.transfers = transfers;
        this.conflicts = conflicts;
        this.team = team;
        this.whoMay = whoMay;
        this.wire = wire;
        this.moving = moving;
        this.people = people;
        this.clock = clock;
        this.trail = trail;
        this.transferred = transferred;
    }

    /** What is offered to the authorities that I manage a team of, the oldest first; empty for whoever manages none. */
    @OpenToAll("says only what one's own post and sign-in allow")
    public List<OfferedCase> waiting(Language language) {
        return transfers.waitingFor(myAgencies()).stream()
                .filter(one -> whoMay.includes(me(), one.caseId()))
                .map(one -> told(one, files.byId(one.caseId()).orElseThrow(NotThere::new), people, language))
                .toList();
    }

    /** One of them. */
    @OpenToAll("says only what one's own post and sign-in allow")
    public OfferedCase read(CaseTransferId id, Language language) {
        return waiting(language).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /**
     * Takes it over from this instant on.
     *
     * @throws org.goldenthread.core.kernel.CannotBeDone where they have offered it themselves, another has answered, or it
     *     is too early
     */
    @OpenToAll(BY_POST)
    public CaseId take(CaseTransferId id) {
        PersonId me = me();
        Instant now = clock.now();
        CaseTransfer offered = mine(id);
        CaseFile file = files.heldById(offered.caseId()).orElseThrow(NotThere::new);
        NewParticipation wanted = NewParticipation.of(
                me,
                Capacity.TEAM_MANAGER,
                NewParticipation.usualPurpose(Capacity.TEAM_MANAGER),
                LegalBasis.STATUTORY_DUTY);
        Participation manager = new Participation(file.id(), wanted, now, Participating.latestEnd(now)).askedBy(me);
        guard.requireOnceGranted(manager.asGranted(now), file.subject());
        conflicts.mustBeNone(file.id(), wanted, conflicts.seats(file.id(), now));
        moving.fire(new CaseMoving(file.id()));
        offered.take(me, now);
        team.change(offered, manager, now);
        file.movesTo(offered.to());
        trail.record(
                AuditEntry.done(me, file.id(), "CASE_TAKEN_OVER", id.value().toString()));
        transferred.fire(new CaseTransferred(file.id(), offered.to()));
        return file.id();
    }

    /** Does not: everything stays as it is, and whoever offered it reads why. */
    @OpenToAll(BY_POST)
    public void refuse(CaseTransferId id, String because) {
        PersonId me = me();
        CaseTransfer offered = mine(id);
        wire.refuseByLook(Words.of(because));
        offered.refuse(me, because, clock.now());
        trail.record(AuditEntry.done(
                me, offered.caseId(), "CASE_NOT_TAKEN_OVER", id.value().toString()));
    }

    static OfferedCase told(CaseTransfer one, CaseFile file, PeopleReading people, Language language) {
        return new OfferedCase(
                one.id(),
                file.reference(),
                people.agencyName(one.from(), language).orElse(""),
                people.agencyName(one.to(), language).orElse(""),
                one.notBefore(),
                one.because());
    }

    private CaseTransfer mine(CaseTransferId id) {
        return transfers
                .heldById(id)
                .filter(one -> myAgencies().contains(one.to()) && whoMay.includes(me(), one.caseId()))
                .orElseThrow(NotThere::new);
    }

    private Set<AgencyId> myAgencies() {
        Actor me = acting.current();
        PersonId person = me.person();
        if (person == null || me.isStep() || !me.strongly() || !me.roles().contains(Role.TEAM_MANAGER)) {
            return Set.of();
        }
        return people.posts(List.of(person)).stream()
                .filter(post -> post.role() == Role.TEAM_MANAGER)
                .map(Post::agency)
                .collect(Collectors.toSet());
    }

    private PersonId me() {
        PersonId me = acting.current().person();
        if (me == null) {
            throw new NotThere();
        }
        return me;
    }
}
