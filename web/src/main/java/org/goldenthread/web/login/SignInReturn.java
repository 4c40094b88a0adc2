package org.goldenthread.web.login;

import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/** {@code /sign-in/return}: where the provider sends the browser back to. */
@Dependent
class SignInReturn extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient SignInReturning returning;
    private final transient SignInPage signIn;
    private final transient BrowserSessions sessions;
    private final transient PortalClock clock;

    @Inject
    SignInReturn(SignInReturning returning, SignInPage signIn, BrowserSessions sessions, PortalClock clock) {
        this.returning = returning;
        this.signIn = signIn;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        PendingSignIn pending = null;
        try {
            AuthorizationResponse answer = returning.answer(request.getParameterMap());
            pending = pending(request, answer.getState().getValue());
            sessions.open(request, response, returning.open(answer, pending));
            See.other(response, PasskeyDoor.back(pending, request));
        } catch (SignInRefused e) {
            refused(request, response, e.reason(), pending);
        } catch (ProviderAway e) {
            getServletContext().log("a sign-in could not be finished: " + e.getMessage());
            DoorPage.AWAY.show(request, response);
        }
    }

    private PendingSignIn pending(HttpServletRequest request, String state) throws SignInRefused {
        HttpSession session = request.getSession(false);
        if (session == null) {
            throw new SignInRefused(SignInRefused.Reason.UNKNOWN_STATE);
        }
        return new PendingSignIns(session)
                .take(state, clock.now())
                .orElseThrow(() -> new SignInRefused(SignInRefused.Reason.UNKNOWN_STATE));
    }

    private void refused(
            HttpServletRequest request,
            HttpServletResponse response,
            SignInRefused.Reason reason,
            @Nullable PendingSignIn pending)
            throws IOException, ServletException {
        getServletContext().log("a sign-in was refused: " + reason);
        if (reason == SignInRefused.Reason.NOT_STRONG_ENOUGH && pending != null && !pending.strongly()) {
            // a professional came through the family's door: ask again, with the second factor
            signIn.begin(request, response, true, null, pending.back());
        } else if (SignedIn.of(request).isPresent()) {
            // the back button, or a second answer to the same question: they are in already
            See.other(response, pending == null ? "/" : pending.back());
        } else if (reason == SignInRefused.Reason.NOBODY_HERE || reason == SignInRefused.Reason.NOT_STRONG_ENOUGH) {
            DoorPage.NOT_LET_IN.show(request, response);
        } else {
            DoorPage.LOST.show(request, response);
        }
    }
}
