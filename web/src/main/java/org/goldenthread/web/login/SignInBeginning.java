package org.goldenthread.web.login;

import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.PushedAuthorizationRequest;
import com.nimbusds.oauth2.sdk.PushedAuthorizationResponse;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.goldenthread.core.kernel.Language;

/**
 * Begins a sign-in: what is wanted goes to the provider behind the browser's back (RFC 9126), and the browser is sent
 * there with nothing but its number.
 */
@ApplicationScoped
class SignInBeginning {

    private LoginSettings settings;
    private Provider provider;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected SignInBeginning() {}

    @Inject
    SignInBeginning(LoginSettings settings, Provider provider) {
        this.settings = settings;
        this.provider = provider;
    }

    /** The address at the provider to send the browser to. */
    URI begin(PendingSignIn pending, Language language) throws ProviderAway {
        try {
            PushedAuthorizationResponse answer =
                    PushedAuthorizationResponse.parse(provider.send(new PushedAuthorizationRequest(
                                    provider.metadata().getPushedAuthorizationRequestEndpointURI(),
                                    settings.authentication(),
                                    wanted(pending, language))
                            .toHTTPRequest()));
            if (!answer.indicatesSuccess()) {
                throw new ProviderAway("the identity provider does not take the portal's request");
            }
            return new AuthorizationRequest.Builder(answer.toSuccessResponse().getRequestURI(), settings.client())
                    .endpointURI(provider.metadata().getAuthorizationEndpointURI())
                    .build()
                    .toURI();
        } catch (ParseException e) {
            throw new ProviderAway("the identity provider answers in a way that cannot be read", e);
        }
    }

    private AuthenticationRequest wanted(PendingSignIn pending, Language language) {
        AuthenticationRequest.Builder wanted = new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "profile"), settings.client(), settings.returnAddress())
                .state(new State(pending.state()))
                .nonce(new Nonce(pending.nonce()))
                .codeChallenge(new CodeVerifier(pending.verifier()), CodeChallengeMethod.S256)
                .uiLocales(List.of(tag(language)));
        if (pending.strongly()) {
            wanted.acrValues(List.of(new ACR(VouchedFor.STRONG)));
        }
        if (pending.afresh()) {
            wanted.prompt(new Prompt(Prompt.Type.LOGIN)).maxAge(0);
        }
        if (pending.action() != null) {
            // Keycloak's own parameter: offer this action on the way
            wanted.customParameter("kc_action", pending.action());
        }
        return wanted.build();
    }

    private static LangTag tag(Language language) {
        try {
            return LangTag.parse(language.tag());
        } catch (LangTagException e) {
            throw new IllegalStateException("the tags of our own languages are well formed", e);
        }
    }
}
