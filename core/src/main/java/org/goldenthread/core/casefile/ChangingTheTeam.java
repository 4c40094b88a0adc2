package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.goldenthread.core.access.AdviceStays;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Endings;
import org.goldenthread.core.access.Endings.Occasion;
import org.goldenthread.core.access.Endings.Outcome;
import org.goldenthread.core.kernel.PersonId;

/** Who leaves and who stays when another authority takes a case over, at one instant. */
@ApplicationScoped
class ChangingTheTeam {

    /** For which whoever was named stays to hand over. */
    static final Duration HANDING_OVER = Duration.ofDays(14);

    private Participations participations;
    private Participating participating;
    private Event<AdviceStays> advice;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ChangingTheTeam() {}

    @Inject
    ChangingTheTeam(Participations participations, Participating participating, Event<AdviceStays> advice) {
        this.participations = participations;
        this.participating = participating;
        this.advice = advice;
    }

    void change(CaseTransfer offered, Participation manager, Instant now) {
        participations.current(offered.caseId(), now).forEach(part -> {
            Outcome outcome = Endings.SHIPPED.of(part.capacity(), Occasion.TRANSFER);
            boolean handsOver = outcome == Outcome.HANDS_OVER && offered.names(part) && part.holds(now);
            Instant end = part.part().until();
            if (outcome != Outcome.GOES_ON && now.isBefore(end)) {
                participating.letGo(part, "case-taken-over", now);
            }
            if (handsOver) {
                handOver(part, end, now);
            }
        });
        advice.fire(
                new AdviceStays(offered.caseId(), new PersonId(offered.from().value())));
        participations.add(manager);
        participating.begin(manager);
    }

    /** In a part of its own, which reads and does no more: what they held for the authority before has ended. */
    private void handOver(Participation before, Instant end, Instant now) {
        Instant last = now.plus(HANDING_OVER);
        Participation staying = new Participation(
                before.caseId(),
                NewParticipation.of(
                        before.person(),
                        Capacity.HANDING_OVER,
                        NewParticipation.usualPurpose(Capacity.HANDING_OVER),
                        LegalBasis.STATUTORY_DUTY),
                now,
                end.isBefore(last) ? end : last);
        participations.add(staying);
        participating.begin(staying);
    }
}
