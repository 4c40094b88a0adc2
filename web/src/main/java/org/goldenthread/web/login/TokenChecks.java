package org.goldenthread.web.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what the identity provider has signed. One algorithm is taken, PS256, whatever a token claims of itself. */
@ApplicationScoped
class TokenChecks {

    private static final JWSAlgorithm ALGORITHM = JWSAlgorithm.PS256;

    /** Whoever signed in by a program has a session of their own at the provider, and the portal is told when it ends. */
    private static final ClientID PROGRAMS = new ClientID("portal-cli");

    private static final String NO_KEYS = "the identity provider does not give its keys";

    private LoginSettings settings;
    private Provider provider;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected TokenChecks() {}

    @Inject
    TokenChecks(LoginSettings settings, Provider provider) {
        this.settings = settings;
        this.provider = provider;
    }

    /** Signature, issuer, audience, times, nonce and kind of an identity token. A refreshed one has no nonce. */
    JWTClaimsSet identity(JWT token, @Nullable Nonce nonce) throws SignInRefused, ProviderAway {
        try {
            IDTokenValidator validator = new IDTokenValidator(settings.issuer(), settings.client(), keys(), null);
            return ofKind("ID", validator.validate(token, nonce).toJWTClaimsSet());
        } catch (KeySourceException e) {
            throw new ProviderAway(NO_KEYS, e);
        } catch (BadJOSEException | JOSEException | ParseException e) {
            throw new SignInRefused(SignInRefused.Reason.BAD_TOKEN, e);
        }
    }

    /** The same for a token that a program brings to the interface, which must be meant for it. */
    JWTClaimsSet bearer(String token) throws SignInRefused, ProviderAway {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt")));
        processor.setJWSKeySelector(keys());
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                settings.audience(),
                new JWTClaimsSet.Builder().issuer(settings.issuer().getValue()).build(),
                Set.of("sub", "exp", "iat")));
        try {
            return ofKind("Bearer", processor.process(token, null));
        } catch (KeySourceException e) {
            throw new ProviderAway(NO_KEYS, e);
        } catch (java.text.ParseException | BadJOSEException | JOSEException e) {
            throw new SignInRefused(SignInRefused.Reason.BAD_TOKEN, e);
        }
    }

    /** A message that a session is over (OpenID Connect Back-Channel Logout 1.0 §2.6). */
    LogoutTokenClaimsSet logout(JWT token) throws SignInRefused, ProviderAway {
        try {
            boolean forPrograms = token.getJWTClaimsSet().getAudience().contains(PROGRAMS.getValue());
            ClientID audience = forPrograms ? PROGRAMS : settings.client();
            return new LogoutTokenValidator(settings.issuer(), audience, true, keys(), null).validate(token);
        } catch (java.text.ParseException e) {
            throw new SignInRefused(SignInRefused.Reason.BAD_TOKEN, e);
        } catch (KeySourceException e) {
            throw new ProviderAway(NO_KEYS, e);
        } catch (BadJOSEException | JOSEException e) {
            throw new SignInRefused(SignInRefused.Reason.BAD_TOKEN, e);
        }
    }

    private JWSVerificationKeySelector<SecurityContext> keys() throws ProviderAway {
        return new JWSVerificationKeySelector<>(ALGORITHM, provider.keys());
    }

    /** Keycloak writes into each token what it is, so that one kind is never taken for another. */
    private static JWTClaimsSet ofKind(String kind, JWTClaimsSet claims) throws SignInRefused {
        if (!kind.equals(claims.getClaim("typ"))) {
            throw new SignInRefused(SignInRefused.Reason.BAD_TOKEN);
        }
        return claims;
    }
}
