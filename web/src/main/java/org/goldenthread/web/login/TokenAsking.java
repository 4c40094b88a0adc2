package org.goldenthread.web.login;

import com.nimbusds.common.contenttype.ContentType;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/** Asks the provider's token endpoint, and tells it when a session is over. */
@ApplicationScoped
class TokenAsking {

    private LoginSettings settings;
    private Provider provider;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected TokenAsking() {}

    @Inject
    TokenAsking(LoginSettings settings, Provider provider, PortalClock clock) {
        this.settings = settings;
        this.provider = provider;
        this.clock = clock;
    }

    Tokens forCode(AuthorizationCode code, PendingSignIn pending) throws SignInRefused, ProviderAway {
        return ask(new AuthorizationCodeGrant(code, settings.returnAddress(), new CodeVerifier(pending.verifier())));
    }

    Tokens again(String refreshToken) throws SignInRefused, ProviderAway {
        return ask(new RefreshTokenGrant(new RefreshToken(refreshToken)));
    }

    /** Ends the session at the provider; true where it said that it did. */
    boolean end(String refreshToken) throws ProviderAway {
        HTTPRequest request =
                new HTTPRequest(HTTPRequest.Method.POST, provider.metadata().getEndSessionEndpointURI());
        request.setEntityContentType(ContentType.APPLICATION_URLENCODED);
        settings.authentication().applyTo(request);
        request.setBody(URLUtils.serializeParameters(Map.of("refresh_token", List.of(refreshToken))));
        return provider.send(request).indicatesSuccess();
    }

    private Tokens ask(AuthorizationGrant grant) throws SignInRefused, ProviderAway {
        URI endpoint = provider.metadata().getTokenEndpointURI();
        HTTPResponse answer = provider.send(new TokenRequest.Builder(endpoint, settings.authentication(), grant)
                .build()
                .toHTTPRequest());
        try {
            TokenResponse parsed = OIDCTokenResponseParser.parse(answer);
            if (!(parsed instanceof OIDCTokenResponse response) || !parsed.indicatesSuccess()) {
                throw new SignInRefused(SignInRefused.Reason.CODE_NOT_TAKEN);
            }
            return tokens(
                    response.getOIDCTokens(), response.getCustomParameters().get("refresh_expires_in"));
        } catch (ParseException e) {
            throw new SignInRefused(SignInRefused.Reason.CODE_NOT_TAKEN, e);
        }
    }

    /** @param sessionSeconds how long the refresh token is good for, which Keycloak says beside the standard's answers */
    private Tokens tokens(OIDCTokens given, @Nullable Object sessionSeconds) throws SignInRefused {
        JWT identity = given.getIDToken();
        RefreshToken refresh = given.getRefreshToken();
        if (identity == null || refresh == null) {
            throw new SignInRefused(SignInRefused.Reason.BAD_TOKEN);
        }
        long seconds = Optional.of(given.getAccessToken().getLifetime())
                .filter(some -> some > 0)
                .orElse(60L);
        Instant now = clock.now();
        Instant goodUntil = now.plusSeconds(seconds);
        Instant sessionUntil = sessionSeconds instanceof Number some ? now.plusSeconds(some.longValue()) : goodUntil;
        return new Tokens(identity, refresh.getValue(), goodUntil, sessionUntil);
    }
}
