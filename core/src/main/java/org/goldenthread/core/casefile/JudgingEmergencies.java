package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.Profile;

/** Each time the glass was broken waits for whoever answers for the case: was it right, and why. */
@ApplicationScoped
@Transactional
public class JudgingEmergencies {

    private AccessGuard guard;
    private Acting acting;
    private BrokenGlasses broken;
    private CaseFiles files;
    private Participations participations;
    private Participating participating;
    private PeopleReading people;
    private PortalClock clock;
    private AuditTrail trail;
    private Event<GlassJudged> judged;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected JudgingEmergencies() {}

    @Inject
    JudgingEmergencies(
            AccessGuard guard,
            Acting acting,
            BrokenGlasses broken,
            CaseFiles files,
            Participations participations,
            Participating participating,
            PeopleReading people,
            PortalClock clock,
            AuditTrail trail,
            Event<GlassJudged> judged) {
        this.guard = guard;
        this.acting = acting;
        this.broken = broken;
        this.files = files;
        this.participations = participations;
        this.participating = participating;
        this.people = people;
        this.clock = clock;
        this.trail = trail;
        this.judged = judged;
    }

    /** What waits in the cases that the reader answers for, the oldest first. */
    @OpenToAll("a list: what is not in the reader's scope is never fetched")
    public List<Emergency> waiting() {
        return told(broken.waiting(guard.scope(Action.OVERSEE)));
    }

    /** One of them. */
    @Requires(Action.OVERSEE)
    public Emergency read(BreakGlassId id) {
        BreakGlass glass = broken.byId(id).orElseThrow(NotThere::new);
        glass.mustWait();
        return told(List.of(glass)).get(0);
    }

    private List<Emergency> told(List<BreakGlass> glasses) {
        Map<PersonId, Profile> profiles = people.profiles(glasses.stream()
                .flatMap(glass -> Stream.of(glass.person(), child(glass)))
                .distinct()
                .toList());
        return glasses.stream().map(glass -> emergency(glass, profiles)).toList();
    }

    /**
     * Says whether it was right. Where it was not, what access is left ends in the same transaction.
     *
     * @throws org.goldenthread.core.kernel.CannotBeDone where it is one's own, another has judged it, or whoever broke in
     *     has brought the judge in since
     */
    @Requires(Action.OVERSEE)
    public void judge(BreakGlassId id, boolean right, String because) {
        PersonId me = acting.current().person();
        if (me == null) {
            throw new NotThere();
        }
        BreakGlass glass = broken.heldById(id).orElseThrow(NotThere::new);
        glass.judge(me, partsOf(me, glass, Capacity.TEAM_MANAGER), right, because, clock.now());
        if (!right) {
            partsOf(glass.person(), glass, Capacity.EMERGENCY)
                    .forEach(part -> participating.leave(part, "reason.emergency-not-right"));
        }
        trail.record(AuditEntry.done(
                me, glass.caseId(), "BREAK_GLASS_JUDGED", (right ? "right:" : "not-right:") + id.value()));
        judged.fire(new GlassJudged(glass.caseId(), id));
    }

    private List<Participation> partsOf(PersonId person, BreakGlass glass, Capacity capacity) {
        return participations.ofPersonIn(person, List.of(glass.caseId()), clock.now()).stream()
                .filter(part -> part.capacity() == capacity)
                .toList();
    }

    private Emergency emergency(BreakGlass glass, Map<PersonId, Profile> profiles) {
        Participation part = participations.byId(glass.part()).orElseThrow(NotThere::new);
        return new Emergency(
                glass.id(),
                glass.caseId(),
                PeopleInvolved.nameIn(profiles, child(glass)),
                PeopleInvolved.fullNameIn(profiles, glass.person()),
                glass.reason(),
                glass.brokenAt(),
                part.part().until(),
                glass.person().equals(acting.current().person()),
                broken.unlookedBefore(glass),
                broken.wasWrong(glass.caseId(), glass.person()));
    }

    private PersonId child(BreakGlass glass) {
        return files.byId(glass.caseId()).orElseThrow(NotThere::new).child();
    }
}
