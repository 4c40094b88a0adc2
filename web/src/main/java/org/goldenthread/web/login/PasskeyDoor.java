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

    private static final long serialVersionUID = 1L;

    private final transient SignInPage signIn;

    @Inject
    PasskeyDoor(SignInPage signIn) {
        this.signIn = signIn;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<SignedIn> here = SignedIn.of(request);
        if (here.isEmpty()) {
            See.other(response, "/sign-in");
        } else {
            signIn.begin(request, response, here.get().strongly(), "webauthn-register-passwordless", "/my-details");
        }
    }
}
