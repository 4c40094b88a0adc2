package org.goldenthread.web.login;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.goldenthread.core.kernel.PortalClock;

/**
 * {@code /first-steps}: tells somebody who has just accepted an invitation their sign-in name, and sends them to make a
 * password or a passkey. Stays open for half an hour to the browser that accepted, so that a page closed by mistake loses
 * nothing; shut as soon as the account has a way in, or somebody signs in there.
 */
@Dependent
class FirstSteps extends HttpServlet {

    static final String ADDRESS = "/first-steps";

    private static final long serialVersionUID = 1L;
    private static final Duration OPEN_FOR = Duration.ofMinutes(30);
    private static final String BEGUN = FirstSteps.class.getName();

    private final transient NewAccounts accounts;
    private final transient PortalClock clock;

    @Inject
    FirstSteps(NewAccounts accounts, PortalClock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whose first steps this browser may take, and until when. */
    private record Begun(String account, Instant until) implements Serializable {}

    static void remember(HttpSession session, String account, Instant now) {
        session.setAttribute(BEGUN, new Begun(account, now.plus(OPEN_FOR)));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(BEGUN) instanceof Begun begun)
                || !clock.now().isBefore(begun.until())) {
            See.other(response, "/sign-in");
            return;
        }
        try {
            offer(begun.account(), session, request, response);
        } catch (ProviderAway e) {
            getServletContext().log("a first step could not be offered: " + e.getMessage());
            DoorPage.AWAY.show(request, response);
        }
    }

    private void offer(String account, HttpSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException, ProviderAway {
        if (accounts.hasAWayIn(account)) {
            session.removeAttribute(BEGUN);
            See.other(response, "/sign-in");
        } else if (Methods.changes(request)) {
            boolean passkey = "passkey".equals(request.getParameter("way"));
            See.other(response, accounts.firstStep(account, passkey).orElse("/sign-in"));
        } else {
            DoorPage.FIRST_STEPS.show(request, response, accounts.signInName(account));
        }
    }
}
