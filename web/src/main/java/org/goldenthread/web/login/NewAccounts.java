package org.goldenthread.web.login;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.meeting.Newcomer;
import org.goldenthread.web.login.AccountService.Answer;
import org.jspecify.annotations.Nullable;

/** Makes the account of somebody who has accepted an invitation, and sends them to choose how to sign in from now on. */
@ApplicationScoped
class NewAccounts {

    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final int TRIES = 8;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AccountService service;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected NewAccounts() {}

    @Inject
    NewAccounts(AccountService service) {
        this.service = service;
    }

    /** The account's id, which is its subject, whether it is new or an earlier try has made it. */
    String accountFor(Newcomer newcomer) throws ProviderAway {
        Answer found = service.get("/users?q=person:" + newcomer.person().value());
        String id = found.body().path(0).path("id").asText();
        if (id.isEmpty()) {
            id = make(newcomer);
        }
        giveRole(id, newcomer.capacity().role());
        return id;
    }

    /** The name to sign in with. */
    String signInName(String account) throws ProviderAway {
        return service.get("/users/" + account).body().path("username").asText();
    }

    /** True where the account has a password or a passkey: its first steps are taken. */
    boolean hasAWayIn(String account) throws ProviderAway {
        Answer kept = service.get("/users/" + account + "/credentials");
        if (!kept.good()) {
            throw new ProviderAway("an account's ways in were refused with " + kept.status());
        }
        return !kept.body().isEmpty();
    }

    /** Where somebody makes their first password or passkey; empty where the account has one already. */
    Optional<String> firstStep(String account, boolean passkey) throws ProviderAway {
        ObjectNode wanted = JSON.objectNode().put("user", account).put("choice", passkey ? "PASSKEY" : "PASSWORD");
        Answer answer = service.postToRealm("/first-step", wanted);
        if (answer.status() == NOT_FOUND) {
            return Optional.empty();
        }
        if (!answer.good()) {
            throw new ProviderAway("the first step was refused with " + answer.status());
        }
        return Optional.of(answer.body().path("address").asText());
    }

    private String make(Newcomer newcomer) throws ProviderAway {
        String email = newcomer.email();
        for (int tried = 0; tried < TRIES; tried++) {
            Answer made = service.post("/users", account(newcomer, email, tried));
            if (made.good()) {
                return made.newId();
            }
            if (made.status() != CONFLICT) {
                throw new ProviderAway("an account was refused with " + made.status());
            }
            // two of a family may share one address: the second account goes without, and signs in by its name
            email = null;
        }
        throw new ProviderAway("no free sign-in name was found");
    }

    private static ObjectNode account(Newcomer newcomer, @Nullable String email, int tried) {
        ObjectNode account = JSON.objectNode()
                .put("username", SignInName.of(newcomer.knownAs(), newcomer.person(), tried))
                .put("firstName", newcomer.knownAs())
                .put("enabled", true);
        if (email != null) {
            account.put("email", email);
        }
        ObjectNode attributes = account.putObject("attributes");
        attributes.putArray("person").add(newcomer.person().value().toString());
        attributes.putArray("locale").add(newcomer.language().tag());
        return account;
    }

    /** Says what somebody is; what they are already they stay. */
    void giveRole(String account, @Nullable Role role) throws ProviderAway {
        String path = "/users/" + account + "/role-mappings/realm";
        ArrayNode missing = JSON.arrayNode();
        for (JsonNode available : service.get(path + "/available").body()) {
            if (role != null && available.path("name").asText().equals(role.realmName())) {
                missing.add(available);
            }
        }
        if (!missing.isEmpty() && !service.post(path, missing).good()) {
            throw new ProviderAway("a role was refused");
        }
    }
}
