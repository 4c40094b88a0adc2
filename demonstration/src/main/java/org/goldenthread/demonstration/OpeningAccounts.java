package org.goldenthread.demonstration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.Settings;
import org.goldenthread.demonstration.IdentityProvider.Answer;

/**
 * Gives everybody of the demonstration an account at the identity provider, with the password they share and, for
 * professionals, a code app, and says in the portal whose it is. What is there already stays as it is.
 */
@ApplicationScoped
public class OpeningAccounts {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private OneTimeCodes codes;
    private Linking linking;
    private Company company;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected OpeningAccounts() {}

    @Inject
    OpeningAccounts(OneTimeCodes codes, Linking linking, Company company) {
        this.codes = codes;
        this.linking = linking;
        this.company = company;
    }

    /** All of them, or an exception that says why not; safe to call again. */
    public void open(List<DemonstrationPerson> people) {
        try {
            IdentityProvider provider = new IdentityProvider();
            provider.comeIn();
            for (DemonstrationPerson person : people) {
                String account = account(provider, person);
                linking.link(person.person(), account);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration's accounts could not be opened", e);
        }
        company.are(people);
    }

    private String account(IdentityProvider provider, DemonstrationPerson person) throws IOException {
        Answer found = provider.get("/users?exact=true&username=" + IdentityProvider.escaped(person.username()));
        String id = found.body().path(0).path("id").asText();
        if (id.isEmpty()) {
            Answer made = provider.post("/users", account(person));
            if (!made.good()) {
                throw new IOException(
                        "Keycloak does not take the account of " + person.username() + ": " + made.status());
            }
            id = made.newId();
        }
        giveRoles(provider, id, person.roles());
        return id;
    }

    private ObjectNode account(DemonstrationPerson person) {
        ObjectNode account = JSON.objectNode()
                .put("username", person.username())
                .put("firstName", person.name().split(" ", 2)[0])
                .put("enabled", true);
        account.putObject("attributes")
                .putArray("person")
                .add(person.person().value().toString());
        ArrayNode credentials = account.putArray("credentials");
        credentials
                .addObject()
                .put("type", "password")
                .put("value", Settings.text("gt.demo.password"))
                .put("temporary", false);
        if (person.roles().stream().anyMatch(Role::professional)) {
            // Keycloak keeps both halves as text within text
            String secret = JSON.objectNode()
                    .put("value", codes.secret(person.username()))
                    .toString();
            String kind = "{\"subType\":\"totp\",\"digits\":6,\"counter\":0,\"period\":30,\"algorithm\":\"HmacSHA1\"}";
            credentials
                    .addObject()
                    .put("type", "otp")
                    .put("userLabel", "Demonstration")
                    .put("secretData", secret)
                    .put("credentialData", kind);
        }
        return account;
    }

    private static void giveRoles(IdentityProvider provider, String id, Set<Role> roles) throws IOException {
        Set<String> names = roles.stream().map(Role::realmName).collect(Collectors.toSet());
        ArrayNode missing = JSON.arrayNode();
        String path = "/users/" + id + "/role-mappings/realm";
        provider.get(path + "/available").body().forEach(role -> {
            if (names.contains(role.path("name").asText())) {
                missing.add(role);
            }
        });
        if (!missing.isEmpty() && !provider.post(path, missing).good()) {
            throw new IOException("Keycloak does not take the roles of an account");
        }
    }
}
