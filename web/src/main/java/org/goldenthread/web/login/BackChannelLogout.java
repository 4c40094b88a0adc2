package org.goldenthread.web.login;

import com.nimbusds.jwt.JWTParser;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.ParseException;
import org.goldenthread.core.people.SessionEnd;
import org.goldenthread.core.people.SessionEnding;
import org.jspecify.annotations.Nullable;

/**
 * {@code /back-channel-logout}: the provider itself says that a session is over (OpenID Connect Back-Channel Logout
 * 1.0). A message counts if the provider signed it for us, lately, and never before.
 */
@Dependent
class BackChannelLogout extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TOKEN = 8_000;
    private static final int LONGEST_NAME = 128;

    private final transient TokenChecks checks;
    private final transient SessionEnding ending;

    @Inject
    BackChannelLogout(TokenChecks checks, SessionEnding ending) {
        this.checks = checks;
        this.ending = ending;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        try {
            if (!ending.end(said(request.getParameter("logout_token")))) {
                throw new SignInRefused(SignInRefused.Reason.REPLAYED);
            }
            response.setStatus(HttpServletResponse.SC_OK);
        } catch (SignInRefused e) {
            getServletContext().log("a logout message was refused: " + e.reason());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (ProviderAway e) {
            getServletContext().log("a logout message could not be checked: " + e.getMessage());
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private SessionEnd said(@Nullable String token) throws SignInRefused, ProviderAway {
        if (token == null || token.length() > LONGEST_TOKEN) {
            throw new SignInRefused(SignInRefused.Reason.BAD_TOKEN);
        }
        try {
            LogoutTokenClaimsSet claims = checks.logout(JWTParser.parse(token));
            String message = claims.getJWTID().getValue();
            String session =
                    claims.getSessionID() == null ? null : claims.getSessionID().getValue();
            String subject =
                    claims.getSubject() == null ? null : claims.getSubject().getValue();
            if (tooLong(message) || tooLong(session) || tooLong(subject)) {
                throw new SignInRefused(SignInRefused.Reason.BAD_TOKEN);
            }
            return new SessionEnd(message, session, subject);
        } catch (ParseException e) {
            throw new SignInRefused(SignInRefused.Reason.BAD_TOKEN, e);
        }
    }

    private static boolean tooLong(@Nullable String name) {
        return name != null && name.length() > LONGEST_NAME;
    }
}
