package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.kernel.PortalClock;

/**
 * Has those told whose access ends with a child's coming of age, and the young person whose say it is then, four weeks
 * before. Told late or not at all, it ends all the same.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class TellingOfAge {

    /** Time to ask the young person for a yes, and a solicitor for advice. */
    static final Duration BEFORE = Duration.ofDays(28);

    private Participations participations;
    private PortalClock clock;
    private Event<AgeComes> comes;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected TellingOfAge() {}

    @Inject
    TellingOfAge(Participations participations, PortalClock clock, Event<AgeComes> comes) {
        this.participations = participations;
        this.clock = clock;
        this.comes = comes;
    }

    /** Outside any request: it asks nobody, and tells whom it concerns that there is something new, and nothing else. */
    public void tellInTime() {
        Instant now = clock.now();
        List<Participation> ending = participations.endingByAge(now, now.plus(BEFORE));
        ending.stream().filter(Participation::tellOfEnd).forEach(part -> {
            Instant at = part.part().until();
            comes.fire(new AgeComes(part.caseId(), part.person(), at));
            participations
                    .takingPart(part.caseId(), Capacity.CHILD, now)
                    .forEach(child -> comes.fire(new AgeComes(part.caseId(), child.person(), at)));
        });
    }
}
