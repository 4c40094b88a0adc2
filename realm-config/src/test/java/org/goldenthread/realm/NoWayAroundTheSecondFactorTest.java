package org.goldenthread.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoWayAroundTheSecondFactorTest {

    private JsonNode realm;

    @BeforeEach
    void read() throws IOException {
        realm = new ObjectMapper()
                .readTree(Path.of("src/main/realm/golden-thread-realm.json").toFile());
    }

    @Test
    void aForgottenPasswordGoesAWayOfOurOwn() {
        JsonNode flow = flow(realm.path("resetCredentialsFlow").asText());

        assertThat(steps(flow))
                .containsExactly(
                        "reset-credentials-choose-user REQUIRED",
                        "reset-credential-email REQUIRED",
                        "a second factor before a new password CONDITIONAL",
                        "reset-password REQUIRED");
    }

    @Test
    void onTheWayASecondFactorIsShownAndNeverSetUp() {
        JsonNode factor = flow("a second factor before a new password");

        assertThat(steps(factor))
                .startsWith("conditional-user-configured REQUIRED")
                .filteredOn(step -> step.endsWith("ALTERNATIVE"))
                .as("the same factors that the door takes")
                .containsExactlyElementsOf(steps(flow("a second factor of theirs")).stream()
                        .filter(step -> step.endsWith("ALTERNATIVE"))
                        .toList());
        assertThat(realm.path("authenticationFlows").findValuesAsText("authenticator"))
                .doesNotContain("reset-otp");
    }

    @Test
    void afterwardsTheySignInLikeAnybodyElse() {
        JsonNode mail = StreamSupport.stream(
                        flow("forgotten password")
                                .path("authenticationExecutions")
                                .spliterator(),
                        false)
                .filter(step -> step.path("authenticator").asText().equals("reset-credential-email"))
                .findFirst()
                .orElseThrow();

        assertThat(named(
                                "authenticatorConfig",
                                "alias",
                                mail.path("authenticatorConfig").asText())
                        .path("config")
                        .path("force-login")
                        .asText())
                .isEqualTo("true");
    }

    @Test
    void keycloaksOwnPagesForAccountsLetNobodyIn() {
        for (String id : List.of("account", "account-console", "security-admin-console", "admin-cli")) {
            assertThat(client(id).path("standardFlowEnabled").asBoolean(true))
                    .as(id)
                    .isFalse();
        }
    }

    @Test
    void aProgramAlwaysNeedsTheSecondFactorAndCannotBeLetInFromAnotherDevice() {
        JsonNode attributes = client("portal-cli").path("attributes");

        assertThat(attributes.path("oauth2.device.authorization.grant.enabled").asText())
                .isEqualTo("false");
        assertThat(attributes.path("minimum.acr.value").asText()).isEqualTo("mfa");
    }

    @Test
    void nobodyGetsAKeyThatOutlivesTheirSession() {
        for (String id : List.of("portal", "portal-cli", "account")) {
            assertThat(client(id).path("defaultClientScopes").toString()).as(id).doesNotContain("offline_access");
            assertThat(client(id).path("optionalClientScopes").toString())
                    .as(id)
                    .isEqualTo("[]");
        }
    }

    private static List<String> steps(JsonNode flow) {
        return StreamSupport.stream(flow.path("authenticationExecutions").spliterator(), false)
                .map(step ->
                        step.path("authenticator").asText(step.path("flowAlias").asText()) + " "
                                + step.path("requirement").asText())
                .toList();
    }

    private JsonNode flow(String alias) {
        return named("authenticationFlows", "alias", alias);
    }

    private JsonNode client(String id) {
        return named("clients", "clientId", id);
    }

    private JsonNode named(String list, String key, String name) {
        return StreamSupport.stream(realm.path(list).spliterator(), false)
                .filter(one -> one.path(key).asText().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
