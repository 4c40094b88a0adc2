package org.goldenthread.web.login;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.meeting.ComingIn;
import org.goldenthread.core.meeting.LinkToken;
import org.goldenthread.core.meeting.Newcomer;

/**
 * {@code /invitation/…}: where the link in an invitation leads. Opening it does nothing, so that a mail scanner cannot use
 * it up; pressing the button does, once. Nothing on the way names the family.
 */
@Dependent
class InvitationDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient ComingIn comingIn;
    private final transient NewAccounts accounts;
    private final transient BrowserSessions sessions;
    private final transient Leaving leaving;
    private final transient PortalClock clock;

    @Inject
    InvitationDoor(
            ComingIn comingIn, NewAccounts accounts, BrowserSessions sessions, Leaving leaving, PortalClock clock) {
        this.comingIn = comingIn;
        this.accounts = accounts;
        this.sessions = sessions;
        this.leaving = leaving;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        DoorPage.INVITATION.show(request, response, Paths.of(request));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = request.getPathInfo();
        try {
            String account = comingIn.accept(new LinkToken(path == null ? "" : path.substring(1)), this::account)
                    .subject();
            FirstSteps.remember(sessionOfTheirOwn(request, response), account, clock.now());
            See.other(response, FirstSteps.ADDRESS);
        } catch (NotThere e) {
            DoorPage.INVITATION_OVER.show(request, response);
        } catch (NoAccount e) {
            getServletContext().log("an invitation could not be accepted: " + e.getMessage());
            DoorPage.AWAY.show(request, response);
        }
    }

    /**
     * Whoever had this browser before, on a shared phone say, is signed out, and the id that they may know opens nothing:
     * from here on the session can choose how the new account is opened.
     */
    private HttpSession sessionOfTheirOwn(HttpServletRequest request, HttpServletResponse response) {
        OpenSession earlier = sessions.close(request, response);
        if (earlier != null) {
            leaving.soon(earlier.refreshToken());
        }
        HttpSession fresh = request.getSession(true);
        // the server may give a new session the id that the browser asked with
        request.changeSessionId();
        return fresh;
    }

    private String account(Newcomer newcomer) {
        try {
            return accounts.accountFor(newcomer);
        } catch (ProviderAway e) {
            throw new NoAccount(e);
        }
    }

    /** Undoes the acceptance: without an account the link must stay good. */
    private static final class NoAccount extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoAccount(ProviderAway cause) {
            super(cause.getMessage(), cause);
        }
    }
}
