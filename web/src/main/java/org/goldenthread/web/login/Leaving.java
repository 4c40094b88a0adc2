package org.goldenthread.web.login;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.goldenthread.core.kernel.PortalClock;

/**
 * Tells the provider that somebody has left. If it is away, tells it again every quarter of a minute for as long as it
 * would keep an idle session open.
 */
@ApplicationScoped
class Leaving {

    private static final System.Logger LOG = System.getLogger(Leaving.class.getName());
    private static final Duration IDLE_SESSION = Duration.ofMinutes(30);
    private static final long BETWEEN_TRIES_SECONDS = 15;

    private TokenAsking asking;
    private PortalClock clock;
    private ScheduledExecutorService messenger;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Leaving() {}

    @Inject
    Leaving(TokenAsking asking, PortalClock clock) {
        this.asking = asking;
        this.clock = clock;
        this.messenger = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "leaving");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Waits for the provider's answer, once. */
    void now(String refreshToken) {
        tell(refreshToken, clock.now().plus(IDLE_SESSION));
    }

    /** Returns at once. */
    void soon(String refreshToken) {
        Instant until = clock.now().plus(IDLE_SESSION);
        messenger.execute(() -> tell(refreshToken, until));
    }

    private void tell(String refreshToken, Instant until) {
        try {
            if (!asking.end(refreshToken)) {
                LOG.log(Level.INFO, "the session had ended at the identity provider already");
            }
        } catch (ProviderAway e) {
            if (clock.now().isBefore(until)) {
                messenger.schedule(() -> tell(refreshToken, until), BETWEEN_TRIES_SECONDS, TimeUnit.SECONDS);
            } else {
                LOG.log(Level.WARNING, "the identity provider was never told that somebody left: {0}", e.getMessage());
            }
        }
    }

    @PreDestroy
    void stop() {
        messenger.shutdownNow();
    }
}
