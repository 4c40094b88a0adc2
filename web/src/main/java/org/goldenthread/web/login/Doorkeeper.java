package org.goldenthread.web.login;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.SessionEnding;
import org.goldenthread.core.people.SigningIn;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every page: knows who is signed in, whether the provider still vouches for them, and lets each request
 * act as them and as nobody else. A visitor sees the open pages and is asked to sign in for the others.
 */
@Dependent
class Doorkeeper extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Refreshing refreshing;
    private final transient SessionEnding ending;
    private final transient SigningIn signingIn;
    private final transient ActingChain acting;
    private final transient SessionTrace trace;
    private final transient PortalClock clock;
    private final transient FormKeeping forms;

    @Inject
    Doorkeeper(
            Refreshing refreshing,
            SessionEnding ending,
            SigningIn signingIn,
            ActingChain acting,
            SessionTrace trace,
            PortalClock clock,
            FormKeeping forms) {
        this.refreshing = refreshing;
        this.ending = ending;
        this.signingIn = signingIn;
        this.acting = acting;
        this.trace = trace;
        this.clock = clock;
        this.forms = forms;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Paths.of(request);
        if (path.startsWith("/api/") || path.startsWith("/assets/")) {
            chain.doFilter(request, response);
            return;
        }
        Optional<OpenSession> open = open(request.getSession(false));
        if (open.isPresent()) {
            letIn(open.get(), request, response, chain);
        } else if (Paths.open(path)) {
            chain.doFilter(request, response);
        } else {
            askToSignIn(path, request, response);
        }
    }

    private void askToSignIn(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<String> kept = Methods.changes(request) ? forms.keepOfLastSession(request) : Optional.empty();
        if (kept.isEmpty() && Methods.changes(request) && forms.canBeGivenBack(request)) {
            DoorPage.NOT_KEPT.show(request, response);
            return;
        }
        See.other(response, "/sign-in?to=" + URLEncoder.encode(kept.orElse(path), StandardCharsets.UTF_8));
    }

    private void letIn(OpenSession open, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        PersonId person = new PersonId(open.person());
        Set<Role> roles = signingIn.rolesStill(person, open.roles());
        SignedIn here = SignedIn.of(open, roles, clock.now());
        here.into(request);
        response.setHeader("Cache-Control", "no-store");
        if (Paths.guarded(Paths.of(request)) && !open.provedLately(clock.now())) {
            askWhoTheyAre(request, response);
            return;
        }
        boolean mustWait = here.readingOnly() && Methods.changes(request) && !Paths.open(Paths.of(request));
        Actor actor = Actor.person(person, roles, open.strongly(), trace.of(open.session()));
        acting.goOn(actor, request, response, mustWait ? this::askToWait : chain);
    }

    /** A session can be somebody else's by now. What they were sending is kept for them; a button is pressed once more. */
    private void askWhoTheyAre(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String back = Paths.of(request);
        if (Methods.changes(request)) {
            back = back.endsWith("/remove")
                    ? "/my-details/ways"
                    : forms.keepForLater(request).orElse(back);
        }
        See.other(response, "/sign-in?afresh=yes&to=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }

    private void askToWait(ServletRequest request, ServletResponse response) throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("Retry-After", "60");
        HttpServletRequest asked = (HttpServletRequest) request;
        DoorPage.READING_ONLY.show(asked, answer, forms.keepForLater(asked).orElse("/"));
    }

    private Optional<OpenSession> open(@Nullable HttpSession http) {
        if (http == null) {
            return Optional.empty();
        }
        Optional<OpenSession> seen = OpenSession.in(http);
        Optional<OpenSession> open = seen.filter(
                        session -> !ending.hasEnded(session.session(), session.subject(), session.begunAt()))
                .flatMap(session -> refreshing.fresh(http, session));
        if (seen.isPresent() && open.isEmpty()) {
            http.invalidate();
        }
        return open;
    }
}
