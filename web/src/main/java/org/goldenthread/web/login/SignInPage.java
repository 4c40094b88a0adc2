package org.goldenthread.web.login;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/**
 * {@code /sign-in}: the two doors. {@code door=family} asks for a password or a passkey, {@code door=work} for a second
 * factor as well; {@code to} is the page to come back to. {@code afresh} asks somebody who is in to show once more who
 * they are.
 */
@Dependent
class SignInPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient SignInBeginning beginning;
    private final transient PortalClock clock;

    @Inject
    SignInPage(SignInBeginning beginning, PortalClock clock) {
        this.beginning = beginning;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String back = Paths.back(request.getParameter("to"));
        String door = request.getParameter("door");
        Optional<SignedIn> here = SignedIn.of(request);
        if (here.isPresent() && request.getParameter("afresh") != null) {
            begin(request, response, PendingSignIn.begin(here.get().strongly(), true, null, back, clock.now()));
        } else if ("work".equals(door) || "family".equals(door)) {
            begin(request, response, door.equals("work"), null, back);
        } else if (here.isPresent()) {
            See.other(response, back);
        } else {
            DoorPage.DOORS.show(request, response, back);
        }
    }

    /** Sends the browser to the provider, or says that it is away. */
    void begin(
            HttpServletRequest request,
            HttpServletResponse response,
            boolean strongly,
            @Nullable String action,
            String back)
            throws IOException, ServletException {
        begin(request, response, PendingSignIn.begin(strongly, false, action, back, clock.now()));
    }

    private void begin(HttpServletRequest request, HttpServletResponse response, PendingSignIn pending)
            throws IOException, ServletException {
        try {
            String there = beginning.begin(pending, ChosenLanguage.of(request)).toString();
            new PendingSignIns(request.getSession(true)).add(pending, clock.now());
            See.other(response, there);
        } catch (ProviderAway e) {
            getServletContext().log("nobody can sign in: " + e.getMessage());
            DoorPage.AWAY.show(request, response);
        }
    }
}
