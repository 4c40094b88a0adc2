package org.goldenthread.web.login;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/**
 * {@code /sign-in}: the two doors. {@code door=family} asks for a password or a passkey, {@code door=work} for a second
 * factor as well; {@code to} is the page to come back to.
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
        if ("work".equals(door) || "family".equals(door)) {
            begin(request, response, door.equals("work"), null, back);
        } else if (SignedIn.of(request).isPresent()) {
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
        PendingSignIn pending = PendingSignIn.begin(strongly, action, back, clock.now());
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
