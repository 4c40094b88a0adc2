package org.goldenthread.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sees to it every few seconds that no account holds an address that is safe no more, for as long as the portal runs. */
@ApplicationScoped
public class AccountAddressesClock {

    private static final System.Logger LOG = System.getLogger(AccountAddressesClock.class.getName());
    private static final long EVERY_SECONDS = 5;

    private @Nullable ScheduledFuture<?> ticking;

    private AccountAddresses addresses;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected AccountAddressesClock() {}

    @Inject
    AccountAddressesClock(AccountAddresses addresses) {
        this.addresses = addresses;
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

    /** What could not be done stays written down; the next round comes whatever becomes of this one. */
    private void tick() {
        try {
            addresses.round();
        } catch (RuntimeException failed) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "Addresses that are not safe could not be taken out of accounts; it is tried again",
                    failed);
        }
    }
}
