package org.goldenthread.workflows.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.notification.Outbox;
import org.goldenthread.workflows.engine.Vocabulary;

/**
 * {@code letter}: tells people that there is something new for them, each by their safe way and in words that give nothing
 * away. What it is they read after signing in.
 */
@Vocabulary
@Named("letter")
@ApplicationScoped
public class LetterStep {

    private CaseAtHand here;
    private Outbox outbox;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected LetterStep() {}

    @Inject
    LetterStep(CaseAtHand here, Outbox outbox, PortalClock clock) {
        this.here = here;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Tells everybody of a circle.
     *
     * @param whom {@code FAMILY}, {@code EVERYONE}, or a capacity
     * @param what the occasion, in a fixed word; told once a day, however often it is asked for
     */
    public void tell(String whom, String what) {
        CaseId caseId = here.id();
        String occasion = what + ':' + caseId.value() + ':' + clock.today();
        here.takingPart(Circle.named(whom)).forEach(person -> outbox.somethingNew(person, caseId, occasion));
    }

    /** Reminds whoever does a piece of work that it is due. Nothing is closed or taken away by it. */
    public void remind(String whom, String what) {
        tell(whom, "reminder-" + what);
    }

    /** Tells the one above that something takes too long. Nothing is closed or taken away by it. */
    public void escalate(String whom, String what) {
        tell(whom, "too-long-" + what);
    }
}
