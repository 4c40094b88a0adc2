package org.goldenthread.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.goldenthread.core.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TheRealmFitsThePortalTest {

    private JsonNode realm;

    @BeforeEach
    void read() throws IOException {
        realm = new ObjectMapper()
                .readTree(Path.of("../realm-config/src/main/realm/golden-thread-realm.json")
                        .toFile());
    }

    @Test
    void theRealmKnowsExactlyTheRolesOfThePortal() {
        assertThat(realm.path("roles").path("realm").findValuesAsText("name"))
                .containsExactlyElementsOf(
                        Arrays.stream(Role.values()).map(Role::realmName).toList());
    }

    @Test
    void nobodyLivesInItButTheAccountServiceWhichMayDoNothingButAccountsAndTheirAgencies() {
        assertThat(realm.path("users").findValuesAsText("username")).containsExactly("service-account-portal-accounts");
        assertThat(realm.path("users").get(0).path("clientRoles").toString())
                .isEqualTo("{\"realm-management\":[\"manage-users\",\"view-users\",\"manage-organizations\"]}");
    }

    @Test
    void everySecretComesFromTheEnvironmentAndHasNoDefault() {
        assertThat(realm.findValuesAsText("secret"))
                .isNotEmpty()
                .allMatch(secret -> secret.matches("\\$\\{GT_[A-Z_]+}"));
    }

    @Test
    void thePortalsClientTakesOneWayInOnly() {
        JsonNode portal = client("portal");

        assertThat(portal.path("implicitFlowEnabled").asBoolean(true)).isFalse();
        assertThat(portal.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
        assertThat(portal.path("redirectUris").toString()).isEqualTo("[\"${GT_PORTAL_URL}/sign-in/return\"]");
        JsonNode attributes = portal.path("attributes");
        assertThat(attributes.path("pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(attributes.path("require.pushed.authorization.requests").asText())
                .isEqualTo("true");
        assertThat(attributes.path("acr.loa.map").asText()).isEqualTo("{\"pwd\":\"1\",\"mfa\":\"2\"}");
    }

    @Test
    void noClientTakesAPasswordDirectly() {
        List<JsonNode> clients =
                StreamSupport.stream(realm.path("clients").spliterator(), false).toList();
        assertThat(clients)
                .allSatisfy(client -> assertThat(
                                client.path("directAccessGrantsEnabled").asBoolean(false))
                        .as(client.path("clientId").asText())
                        .isFalse());
    }

    @Test
    void guessingIsSlowedDownAndSessionsAreShort() {
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("accessTokenLifespan").asInt()).isEqualTo(300);
        assertThat(realm.path("ssoSessionIdleTimeout").asInt()).isEqualTo(1_800);
        assertThat(realm.path("ssoSessionMaxLifespan").asInt()).isEqualTo(36_000);
        assertThat(realm.path("passwordPolicy").asText()).contains("length(12)", "argon2", "notUsername");
        assertThat(realm.path("registrationAllowed").asBoolean(true)).isFalse();
        assertThat(realm.has("clientScopes"))
                .as("listing scopes would take the built-in ones away")
                .isFalse();
    }

    @Test
    void aFormOfTheProviderLeadsToItselfToThePortalAndToAProgramOnTheSameComputerOnly() {
        assertThat(realm.path("browserSecurityHeaders")
                        .path("contentSecurityPolicy")
                        .asText()
                        .split("; "))
                .contains("form-action 'self' ${GT_PORTAL_URL} http://127.0.0.1:*", "frame-ancestors 'none'");
    }

    @Test
    void anAccountRemembersWhoseItIsAndWhichPressMadeIt() {
        assertThat(realm.path("components").toString())
                .contains("\\\"name\\\":\\\"person\\\"", "\\\"name\\\":\\\"press\\\"");
    }

    private JsonNode client(String id) {
        return StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(client -> client.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
