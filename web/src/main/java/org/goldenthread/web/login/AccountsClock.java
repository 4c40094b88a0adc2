package org.goldenthread.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it every few seconds that no account holds an address that is safe no more, and that Keycloak knows who works
 * where, for as long as the portal runs.
 */
@ApplicationScoped
public class AccountsClock {

    private static final System.Logger LOG = System.getLogger(AccountsClock.class.getName());
    private static final long EVERY_SECONDS = 5;

    private @Nullable ScheduledFuture<?> ticking;

    private AccountAddresses addresses;
    private AccountPosts posts;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected AccountsClock() {}

    @Inject
    AccountsClock(AccountAddresses addresses, AccountPosts posts) {
        this.addresses = addresses;
        this.posts = posts;
    }

    /** Starts it on a scheduler of the container, whose threads carry transactions. Started twice, it runs once. */
    public synchronized void start(ScheduledExecutorService scheduler) {
        if (ticking == null) {
            ticking = scheduler.scheduleWithFixedDelay(this::tick, 0, EVERY_SECONDS, TimeUnit.SECONDS);
        }
    }

    public synchronized void stop() {
        if (ticking != null) {
            ticking.cancel(false);
            ticking = null;
        }
    }

    private void tick() {
        go("Addresses that are not safe could not be taken out of accounts; it is tried again", addresses::round);
        go("Keycloak could not be told who works where; it is tried again", posts::round);
    }

    /** What could not be done stays written down; the next round comes whatever becomes of this one. */
    private static void go(String otherwise, Runnable round) {
        try {
            round.run();
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.ERROR, otherwise, failed);
        }
    }
}
