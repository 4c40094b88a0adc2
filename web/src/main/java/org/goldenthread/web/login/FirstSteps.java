package org.goldenthread.web.login;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * {@code /first-steps}: tells somebody who has just accepted an invitation their sign-in name, and sends them to make a
 * password or a passkey. Stays open for the browser that accepted, so that a page closed by mistake loses nothing.
 */
@Dependent
class FirstSteps extends HttpServlet {

    static final String ADDRESS = "/first-steps";

    private static final long serialVersionUID = 1L;
    private static final String ACCOUNT = FirstSteps.class.getName();

    private final transient NewAccounts accounts;

    @Inject
    FirstSteps(NewAccounts accounts) {
        this.accounts = accounts;
    }

    static void remember(HttpSession session, String account) {
        session.setAttribute(ACCOUNT, account);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof String account)) {
            See.other(response, "/sign-in");
            return;
        }
        try {
            if (Methods.changes(request)) {
                boolean passkey = "passkey".equals(request.getParameter("way"));
                See.other(response, accounts.firstStep(account, passkey).orElse("/sign-in"));
            } else {
                DoorPage.FIRST_STEPS.show(request, response, accounts.signInName(account));
            }
        } catch (ProviderAway e) {
            getServletContext().log("a first step could not be offered: " + e.getMessage());
            DoorPage.AWAY.show(request, response);
        }
    }
}
