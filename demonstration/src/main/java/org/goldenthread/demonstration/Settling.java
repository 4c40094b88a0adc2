package org.goldenthread.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.goldenthread.workflows.engine.EngineRoom;

/**
 * Brings the family in and gives everybody their account, once the portal is open. The portal opens in its own time and
 * the identity provider in its own, so this looks again until both are there.
 */
@ApplicationScoped
class Settling {

    private static final Logger LOG = Logger.getLogger(Settling.class.getName());
    private static final long LOOK_AGAIN_SECONDS = 1;
    private static final long TRY_AGAIN_SECONDS = 10;
    private static final int TRIES = 30;

    private EngineRoom engine;
    private Arrival arrival;
    private volatile boolean stopped;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Settling() {}

    @Inject
    Settling(EngineRoom engine, Arrival arrival) {
        this.engine = engine;
        this.arrival = arrival;
    }

    void begin(ScheduledExecutorService scheduler) {
        look(scheduler, 1);
    }

    void stop() {
        stopped = true;
    }

    private void look(ScheduledExecutorService scheduler, int tried) {
        if (stopped) {
            return;
        }
        if (!engine.running()) {
            scheduler.schedule(() -> look(scheduler, tried), LOOK_AGAIN_SECONDS, TimeUnit.SECONDS);
            return;
        }
        try {
            int people = arrival.arrive();
            LOG.info(() -> "The demonstration is ready; people who can sign in: " + people);
            lookForPapers(scheduler, 1);
        } catch (RuntimeException e) {
            if (tried == TRIES) {
                LOG.log(Level.SEVERE, "The demonstration could not settle in; ./portal reset-demo begins it anew", e);
                return;
            }
            LOG.log(Level.WARNING, e, () -> "The demonstration has not settled in yet; it is tried again");
            scheduler.schedule(() -> look(scheduler, tried + 1), TRY_AGAIN_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Nobody waits at the door for their papers: they follow as soon as they can be checked. */
    private void lookForPapers(ScheduledExecutorService scheduler, int tried) {
        if (stopped || arrival.papersAreIn()) {
            return;
        }
        if (tried == TRIES) {
            LOG.warning(
                    "The demonstration is without its files: the virus check is silent. The next start brings them");
            return;
        }
        scheduler.schedule(() -> lookForPapers(scheduler, tried + 1), TRY_AGAIN_SECONDS, TimeUnit.SECONDS);
    }
}
