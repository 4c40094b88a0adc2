package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.Profile;

/** What whoever judges an emergency is told of it, and what follows from what they say. Whether they may, is asked before. */
@ApplicationScoped
class EmergencyReview {

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
    protected EmergencyReview() {}

    @Inject
    EmergencyReview(
            Acting acting,
            BrokenGlasses broken,
            CaseFiles files,
            Participations participations,
            Participating participating,
            PeopleReading people,
            PortalClock clock,
            AuditTrail trail,
            Event<GlassJudged> judged) {
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

    List<Emergency> told(List<BreakGlass> glasses) {
        Map<PersonId, Profile> profiles = people.profiles(glasses.stream()
                .flatMap(glass -> Stream.of(glass.person(), file(glass).child()))
                .distinct()
                .toList());
        return glasses.stream().map(glass -> emergency(glass, profiles)).toList();
    }

    /** Where it was not right, what access is left ends in the same transaction. */
    void follows(BreakGlass glass, PersonId judge, boolean right) {
        if (!right) {
            partsOf(glass.person(), glass, Capacity.EMERGENCY)
                    .forEach(part -> participating.leave(part, "reason.emergency-not-right"));
        }
        trail.record(AuditEntry.done(
                judge,
                glass.caseId(),
                "BREAK_GLASS_JUDGED",
                (right ? "right:" : "not-right:") + glass.id().value()));
        judged.fire(new GlassJudged(glass.caseId(), glass.id()));
    }

    List<Participation> partsOf(PersonId person, BreakGlass glass, Capacity capacity) {
        return participations.ofPersonIn(person, List.of(glass.caseId()), clock.now()).stream()
                .filter(part -> part.capacity() == capacity)
                .toList();
    }

    private Emergency emergency(BreakGlass glass, Map<PersonId, Profile> profiles) {
        Participation part = participations.byId(glass.part()).orElseThrow(NotThere::new);
        CaseFile file = file(glass);
        return new Emergency(
                glass.id(),
                glass.caseId(),
                file.reference(),
                PeopleInvolved.nameIn(profiles, file.child()),
                PeopleInvolved.fullNameIn(profiles, glass.person()),
                glass.reason(),
                glass.brokenAt(),
                part.part().until(),
                glass.person().equals(acting.current().person()),
                broken.unlookedBefore(glass),
                broken.wasWrong(glass.caseId(), glass.person()));
    }

    private CaseFile file(BreakGlass glass) {
        return files.byId(glass.caseId()).orElseThrow(NotThere::new);
    }
}
