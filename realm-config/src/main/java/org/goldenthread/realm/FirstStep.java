package org.goldenthread.realm;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.actiontoken.execactions.ExecuteActionsActionToken;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.AppAuthManager;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;
import org.keycloak.services.resources.LoginActionsService;

/**
 * {@code POST /realms/golden-thread/first-step}: an address that leads somebody who has just accepted an invitation to
 * choosing a password or making a passkey, once, within a few minutes.
 *
 * <p>Only the portal's account service may ask, and only for an account that has no way to sign in yet: so this can open
 * no door that somebody already uses.
 */
public class FirstStep {

    /** The only client that may ask; its tokens come by client credentials. */
    static final String ASKER = "portal-accounts";

    /** The client whose front page the person comes back to. */
    static final String PORTAL = "portal";

    static final int SECONDS = 600;

    private final KeycloakSession session;

    FirstStep(KeycloakSession session) {
        this.session = session;
    }

    /** Asks for the address of one person's first step. */
    public record Wanted(@Nullable String user, @Nullable Choice choice) {}

    /** How they want to sign in from now on. */
    public enum Choice {
        PASSWORD("UPDATE_PASSWORD"),
        PASSKEY("webauthn-register-passwordless");

        private final String action;

        Choice(String action) {
            this.action = action;
        }
    }

    /** Answers {@code {"address": …}}; 401 and 403 to anybody else, 404 where there is no such new account. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Path("")
    public Map<String, String> address(@Nullable Wanted wanted) {
        RealmModel realm = session.getContext().getRealm();
        mustBeTheAccountService();
        if (wanted == null || wanted.user() == null || wanted.choice() == null) {
            throw new BadRequestException();
        }
        UserModel user = session.users().getUserById(realm, wanted.user());
        if (user == null || !user.isEnabled() || !isNew(user)) {
            throw new NotFoundException();
        }
        ExecuteActionsActionToken token = new ExecuteActionsActionToken(
                user.getId(),
                user.getEmail(),
                Time.currentTime() + SECONDS,
                List.of(wanted.choice().action),
                null,
                PORTAL);
        String key = token.serialize(session, realm, session.getContext().getUri());
        UriBuilder address = LoginActionsService.actionTokenProcessor(
                        session.getContext().getUri())
                .queryParam("key", key);
        String language = user.getFirstAttribute(UserModel.LOCALE);
        if (language != null) {
            // or the last page, when nobody is signed in any more, would fall back to English
            address.queryParam("kc_locale", language);
        }
        return Map.of("address", address.build(realm.getName()).toString());
    }

    private void mustBeTheAccountService() {
        AuthResult asker = new AppAuthManager.BearerTokenAuthenticator(session).authenticate();
        if (asker == null) {
            throw new NotAuthorizedException("Bearer");
        }
        boolean theService = ASKER.equals(asker.client().getClientId())
                && asker.client().getId().equals(asker.user().getServiceAccountClientLink());
        if (!theService) {
            throw new ForbiddenException();
        }
    }

    /** Nobody's account yet: no password, no passkey, no code app, and no service's either. */
    private boolean isNew(UserModel user) {
        return user.getServiceAccountClientLink() == null
                && user.credentialManager()
                        .getStoredCredentialsStream()
                        .findAny()
                        .isEmpty();
    }
}
