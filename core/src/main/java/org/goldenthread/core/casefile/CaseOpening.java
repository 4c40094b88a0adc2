package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditEntry.Outcome;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.PeopleRegistering;
import org.goldenthread.core.people.Post;
import org.goldenthread.core.tripwire.Tripwire;
import org.goldenthread.core.tripwire.Words;
import org.jspecify.annotations.Nullable;

/** Opens and closes cases. */
@ApplicationScoped
@Transactional
public class CaseOpening {

    private Acting acting;
    private AccessGuard guard;
    private CaseFiles files;
    private Participations participations;
    private Participating participating;
    private PeopleReading people;
    private PeopleRegistering registering;
    private PortalClock clock;
    private AuditTrail trail;
    private Tripwire wire;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected CaseOpening() {}

    @Inject
    CaseOpening(
            Acting acting,
            AccessGuard guard,
            CaseFiles files,
            Participations participations,
            Participating participating,
            PeopleReading people,
            PeopleRegistering registering,
            PortalClock clock,
            AuditTrail trail,
            Tripwire wire) {
        this.wire = wire;
        this.trail = trail;
        this.acting = acting;
        this.guard = guard;
        this.files = files;
        this.participations = participations;
        this.participating = participating;
        this.people = people;
        this.registering = registering;
        this.clock = clock;
    }

    /**
     * Opens a case about a child. The opener takes part from the first moment; nobody else does, the child not yet either.
     * The same press twice opens one case.
     */
    @OpenToAll("there is no case yet to be asked about: who may open one is decided by their post and their sign-in")
    public CaseId open(NewCase wanted) {
        Actor actor = acting.current();
        PersonId opener = actor.person();
        if (opener == null) {
            throw new NotThere();
        }
        Capacity capacity = WhoMayOpen.as(actor, wanted.agency(), people.posts(List.of(opener)))
                .orElseThrow(() -> refused(actor));
        CaseId id = CaseId.next();
        String token = wanted.token();
        Optional<CaseId> before =
                token == null ? Optional.empty() : files.take(OpenedOnce.of(opener, token, wanted), id, clock.now());
        return before.orElseGet(() -> open(id, wanted, opener, capacity));
    }

    private NotThere refused(Actor actor) {
        trail.recordApart(new AuditEntry(
                actor.person(),
                actor.step(),
                actor.session(),
                null,
                "CASE_OPENED",
                null,
                null,
                Outcome.REFUSED,
                "no-post-for-it"));
        return new NotThere();
    }

    private CaseId open(CaseId id, NewCase wanted, PersonId opener, Capacity capacity) {
        PersonId child = registering.register(wanted.child());
        CaseFile file = files.add(new CaseFile(id, child, wanted.agency(), CaseReference.next(), clock.now()));
        joinSiblings(file, wanted.siblingOf());
        Participation first = participations.add(new Participation(
                file.id(),
                NewParticipation.of(opener, capacity, "purpose.referred", LegalBasis.STATUTORY_DUTY),
                clock.now(),
                Participating.latestEnd(clock.now())));
        participating.begin(first);
        return id;
    }

    /** The agencies for which I may open a case, with their names; empty for who may not. */
    @OpenToAll("says only what one's own post and sign-in allow")
    public Map<AgencyId, String> agencies(Language language) {
        Actor actor = acting.current();
        PersonId me = actor.person();
        if (me == null) {
            return Map.of();
        }
        List<Post> posts = people.posts(List.of(me));
        return posts.stream()
                .map(Post::agency)
                .distinct()
                .filter(agency -> WhoMayOpen.as(actor, agency, posts).isPresent())
                .collect(Collectors.toMap(
                        agency -> agency,
                        agency -> people.agencyName(agency, language).orElse(""),
                        (one, same) -> one));
    }

    private void joinSiblings(CaseFile file, @Nullable CaseId siblingOf) {
        if (siblingOf != null) {
            guard.require(Action.SEE, siblingOf);
            file.joinSiblings(files.byId(siblingOf).orElseThrow(NotThere::new));
        }
    }

    @Requires(Action.DECIDE)
    public void close(CaseId caseId, String because) {
        files.byId(caseId).orElseThrow(NotThere::new).close(because, clock.now());
        wire.refuseByLook(Words.of(because));
    }
}
