package org.goldenthread.web.login;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.SessionEnding;
import org.goldenthread.core.people.SigningIn;
import org.jspecify.annotations.Nullable;

/**
 * Stands before {@code /api/v1}: takes a bearer token meant for the interface (RFC 6750), and no cookie. Families use the
 * pages and no program: whoever talks a relative into signing in to one gets nothing. What is published needs no token.
 * Answers in problem documents (RFC 9457).
 */
@Dependent
class BearerDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String SCHEME = "Bearer ";
    private static final int LONGEST_TOKEN = 8_000;

    private final transient TokenChecks checks;
    private final transient SigningIn signingIn;
    private final transient SessionEnding ending;
    private final transient ActingChain acting;
    private final transient SessionTrace trace;

    @Inject
    BearerDoor(TokenChecks checks, SigningIn signingIn, SessionEnding ending, ActingChain acting, SessionTrace trace) {
        this.checks = checks;
        this.signingIn = signingIn;
        this.ending = ending;
        this.acting = acting;
        this.trace = trace;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        if (Paths.openToPrograms(request)) {
            // as a visitor, whoever sends it: what everybody gets is the same for everybody
            chain.doFilter(request, response);
            return;
        }
        String token = token(request.getHeader("Authorization"));
        if (token == null) {
            BearerProblem.NO_TOKEN.answer(response);
            return;
        }
        try {
            acting.goOn(actor(checks.bearer(token)), request, response, chain);
        } catch (SignInRefused e) {
            BearerProblem.of(e.reason()).answer(response);
        } catch (ProviderAway e) {
            BearerProblem.AWAY.answer(response);
        }
    }

    private Actor actor(JWTClaimsSet claims) throws SignInRefused {
        VouchedFor who = VouchedFor.of(claims);
        Instant begun = claims.getIssueTime().toInstant();
        if (ending.hasEnded(who.session(), who.subject(), begun)) {
            throw new SignInRefused(SignInRefused.Reason.ENDED);
        }
        if (!who.strongEnough()) {
            throw new SignInRefused(SignInRefused.Reason.NOT_STRONG_ENOUGH);
        }
        if (!who.mayUseAProgram()) {
            throw new SignInRefused(SignInRefused.Reason.NO_PROGRAMS_FOR_THEM);
        }
        PersonId person = signingIn
                .personFor(who.subject())
                .orElseThrow(() -> new SignInRefused(SignInRefused.Reason.NOBODY_HERE));
        return Actor.person(person, signingIn.rolesStill(person, who.roles()), who.strongly(), trace.of(who.session()));
    }

    private static @Nullable String token(@Nullable String authorization) {
        if (authorization == null || authorization.length() > LONGEST_TOKEN) {
            return null;
        }
        return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? authorization.substring(SCHEME.length()).trim()
                : null;
    }
}
