package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.goldenthread.core.kernel.PortalClock;

/** Has those told whose part ended because the yes it rested on was for a while, and that is over. Once for each end. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class TellingOfRunOut {

    /** Whoever was not told by then, because the portal stood still, has noticed. */
    static final Duration AFTER = Duration.ofDays(7);

    private Participations participations;
    private PortalClock clock;
    private Event<ConsentRanOut> ranOut;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected TellingOfRunOut() {}

    @Inject
    TellingOfRunOut(Participations participations, PortalClock clock, Event<ConsentRanOut> ranOut) {
        this.participations = participations;
        this.clock = clock;
        this.ranOut = ranOut;
    }

    /** Outside any request: it asks nobody. */
    public void tell() {
        Instant now = clock.now();
        participations.ranOutOnConsent(now.minus(AFTER), now).stream()
                .filter(Participation::tellOfEnd)
                .forEach(part -> ranOut.fire(new ConsentRanOut(part.caseId(), part.id())));
    }
}
