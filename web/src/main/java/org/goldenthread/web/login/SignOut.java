package org.goldenthread.web.login;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /sign-out}: asks, then ends the session here and at the provider. The provider is told behind the browser's back, so that a
 * shared phone keeps no address with a token in its history.
 */
@Dependent
class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient BrowserSessions sessions;
    private final transient Leaving leaving;

    @Inject
    SignOut(BrowserSessions sessions, Leaving leaving) {
        this.sessions = sessions;
        this.leaving = leaving;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        OpenSession open = sessions.close(request, response);
        if (open != null) {
            leaving.now(open.refreshToken());
        }
        See.other(response, "/sign-out");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (SignedIn.of(request).isPresent()) {
            DoorPage.SIGN_OUT.show(request, response);
        } else {
            DoorPage.SIGNED_OUT.show(request, response);
        }
    }
}
