package org.goldenthread.web.login;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /passkey}: somebody who is signed in adds a passkey at the provider and comes back to their own details. */
@Dependent
class PasskeyDoor extends HttpServlet {

    static final String MADE = "/my-details?passkey=made";

    private static final long serialVersionUID = 1L;
    private static final String ACTION = "webauthn-register-passwordless";

    private final transient SignInPage signIn;

    @Inject
    PasskeyDoor(SignInPage signIn) {
        this.signIn = signIn;
    }

    /** Where the browser goes on to: their own details, which say so where Keycloak says that the passkey was made. */
    static String back(PendingSignIn pending, HttpServletRequest request) {
        boolean made = ACTION.equals(pending.action()) && "success".equals(request.getParameter("kc_action_status"));
        return made ? MADE : pending.back();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<SignedIn> here = SignedIn.of(request);
        if (here.isEmpty()) {
            See.other(response, "/sign-in");
        } else {
            signIn.begin(request, response, here.get().strongly(), ACTION, "/my-details");
        }
    }
}
