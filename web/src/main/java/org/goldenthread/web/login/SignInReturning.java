package org.goldenthread.web.login;

import com.nimbusds.oauth2.sdk.AuthorizationErrorResponse;
import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.SessionEnding;
import org.goldenthread.core.people.SigningIn;

/** Takes what the browser brings back from the provider, and lets somebody in only when every mark is right. */
@ApplicationScoped
class SignInReturning {

    private LoginSettings settings;
    private TokenAsking asking;
    private TokenChecks checks;
    private SigningIn signingIn;
    private SessionEnding ending;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected SignInReturning() {}

    @Inject
    SignInReturning(
            LoginSettings settings,
            TokenAsking asking,
            TokenChecks checks,
            SigningIn signingIn,
            SessionEnding ending,
            PortalClock clock) {
        this.settings = settings;
        this.asking = asking;
        this.checks = checks;
        this.signingIn = signingIn;
        this.ending = ending;
        this.clock = clock;
    }

    /** The answer in the address, read and checked for who sent it (RFC 9207); its state is not checked here. */
    AuthorizationResponse answer(Map<String, String[]> parameters) throws SignInRefused {
        Map<String, List<String>> once = parameters.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
        try {
            AuthorizationResponse answer = AuthorizationResponse.parse(settings.returnAddress(), once);
            if (answer.getState() == null) {
                throw new SignInRefused(SignInRefused.Reason.UNKNOWN_STATE);
            }
            if (!settings.issuer().equals(answer.getIssuer())) {
                throw new SignInRefused(SignInRefused.Reason.WRONG_ISSUER);
            }
            return answer;
        } catch (ParseException e) {
            throw new SignInRefused(SignInRefused.Reason.UNKNOWN_STATE, e);
        }
    }

    /**
     * The session that the answer opens.
     *
     * @throws SignInRefused with {@code NOT_STRONG_ENOUGH} where a professional came without a second factor
     */
    OpenSession open(AuthorizationResponse answer, PendingSignIn pending) throws SignInRefused, ProviderAway {
        if (answer instanceof AuthorizationErrorResponse) {
            throw new SignInRefused(SignInRefused.Reason.PROVIDER_SAID_NO);
        }
        Tokens tokens = asking.forCode(answer.toSuccessResponse().getAuthorizationCode(), pending);
        VouchedFor who = VouchedFor.of(checks.identity(tokens.identity(), new Nonce(pending.nonce())));
        if (pending.strongly() && !who.strongly() || !who.strongEnough()) {
            throw new SignInRefused(SignInRefused.Reason.NOT_STRONG_ENOUGH);
        }
        Optional<PersonId> person = signingIn.personFor(who.subject());
        if (person.isEmpty()) {
            // else the provider would bring the same stranger back at each try
            asking.end(tokens.refresh());
            throw new SignInRefused(SignInRefused.Reason.NOBODY_HERE);
        }
        OpenSession session = OpenSession.begin(who, person.get(), tokens, clock.now());
        if (ending.hasEnded(who.session(), who.subject(), session.begunAt())) {
            throw new SignInRefused(SignInRefused.Reason.ENDED);
        }
        return session;
    }
}
