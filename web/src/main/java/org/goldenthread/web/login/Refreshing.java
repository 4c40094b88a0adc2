package org.goldenthread.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.goldenthread.core.kernel.PortalClock;

/**
 * Asks the provider again once its word has run out. Requests of one session wait for each other here, so that a refresh
 * token is used once. While the provider is away, what it said last holds until the session would end there by itself.
 */
@ApplicationScoped
class Refreshing {

    private static final System.Logger LOG = System.getLogger(Refreshing.class.getName());
    private static final String TRIED = Refreshing.class.getName() + ".tried";
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(10);

    private TokenAsking asking;
    private TokenChecks checks;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Refreshing() {}

    @Inject
    Refreshing(TokenAsking asking, TokenChecks checks, PortalClock clock) {
        this.asking = asking;
        this.checks = checks;
        this.clock = clock;
    }

    /** The session as it is now; empty where it is over and they must sign in again. */
    Optional<OpenSession> fresh(HttpSession http, OpenSession seen) {
        if (seen.good(clock.now())) {
            return Optional.of(seen);
        }
        synchronized (SessionLocks.of(http.getId())) {
            OpenSession current = OpenSession.in(http).orElse(seen);
            return current.good(clock.now()) ? Optional.of(current) : again(http, current);
        }
    }

    private Optional<OpenSession> again(HttpSession http, OpenSession old) {
        Instant now = clock.now();
        if (triedJustNow(http, now)) {
            return Optional.of(old).filter(session -> session.goesOnWithoutProvider(now));
        }
        try {
            Tokens tokens = asking.again(old.refreshToken());
            VouchedFor who = VouchedFor.of(checks.identity(tokens.identity(), null));
            if (!old.sameAs(who) || !who.strongEnough()) {
                return Optional.empty();
            }
            OpenSession session = old.again(who, tokens);
            session.keepIn(http);
            http.removeAttribute(TRIED);
            return Optional.of(session);
        } catch (SignInRefused e) {
            LOG.log(Level.INFO, "a session was not renewed: {0}", e.reason());
            return Optional.empty();
        } catch (ProviderAway e) {
            LOG.log(Level.WARNING, "a session goes on without the identity provider: {0}", e.getMessage());
            http.setAttribute(TRIED, now);
            return Optional.of(old).filter(session -> session.goesOnWithoutProvider(now));
        }
    }

    /** While the provider is away, not every click waits for it. */
    private static boolean triedJustNow(HttpSession http, Instant now) {
        return http.getAttribute(TRIED) instanceof Instant tried && now.isBefore(tried.plus(BETWEEN_TRIES));
    }
}
