package org.goldenthread.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import org.goldenthread.core.kernel.Ticking;

/**
 * Sees to it every few seconds that no account holds an address that is safe no more, and that Keycloak knows who works
 * where, for as long as the portal runs.
 */
@ApplicationScoped
public class AccountsClock {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private Ticking addresses;
    private Ticking posts;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected AccountsClock() {}

    @Inject
    AccountsClock(AccountAddresses addresses, AccountPosts posts) {
        this.addresses = new Ticking(
                AccountsClock.class,
                "Addresses that are not safe could not be taken out of accounts; it is tried again until they can",
                addresses::round);
        this.posts = new Ticking(
                AccountsClock.class,
                "Keycloak could not be told who works where; it is tried again until it can",
                posts::round);
    }

    /** Starts it on a scheduler of the container, whose threads carry transactions. Started twice, it runs once. */
    public void start(ScheduledExecutorService scheduler) {
        addresses.start(scheduler, Duration.ZERO, EVERY);
        posts.start(scheduler, Duration.ZERO, EVERY);
    }

    /** Lets rounds that are under way come to their end, and begins no other. What was not done stays written down. */
    public void stop() {
        addresses.stop();
        posts.stop();
    }
}
