package org.goldenthread.tests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** Keycloak's own interface for accounts, as the portal's account service may use it, for what no page can bring about. */
final class KeycloakAccounts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String issuer = System.getenv("GT_OIDC_ISSUER");

    /** Where tokens are given out. */
    String issuer() {
        return issuer;
    }

    /** A token of the account service: real, signed by the same key, and meant for nobody's interface. */
    String serviceToken() throws IOException, InterruptedException {
        String pair = "portal-accounts:" + System.getenv("GT_ACCOUNTS_CLIENT_SECRET");
        HttpResponse<String> answer = send(HttpRequest.newBuilder(tokens())
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
        return JSON.readTree(answer.body()).path("access_token").asText();
    }

    /** What the token endpoint says to a form. */
    JsonNode token(Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return JSON.readTree(send(HttpRequest.newBuilder(tokens())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .body());
    }

    /** The account of that sign-in name. */
    String account(String username) throws IOException, InterruptedException {
        return JSON.readTree(
                        send(asService("/users?exact=true&username=" + username).GET())
                                .body())
                .path(0)
                .path("id")
                .asText();
    }

    /** An account that belongs to nobody in the portal, with a password. */
    String make(String username, String password) throws IOException, InterruptedException {
        String account =
                "{\"username\":\"%s\",\"enabled\":true,\"credentials\":[{\"type\":\"password\",\"value\":\"%s\"}]}"
                        .formatted(username, password);
        assertThat(change("/users", "POST", account)).isEqualTo(201);
        return account(username);
    }

    void endSessionsOf(String account) throws IOException, InterruptedException {
        assertThat(change("/users/" + account + "/logout", "POST", "{}")).isEqualTo(204);
    }

    void remove(String account) throws IOException, InterruptedException {
        assertThat(change("/users/" + account, "DELETE", "")).isEqualTo(204);
    }

    /** Takes every passkey of an account away. */
    void takePasskeysFrom(String account) throws IOException, InterruptedException {
        String credentials = "/users/" + account + "/credentials";
        for (JsonNode one : JSON.readTree(send(asService(credentials).GET()).body())) {
            if (one.path("type").asText().startsWith("webauthn")) {
                assertThat(change(credentials + "/" + one.path("id").asText(), "DELETE", ""))
                        .isEqualTo(204);
            }
        }
    }

    private int change(String path, String method, String body) throws IOException, InterruptedException {
        return send(asService(path)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body)))
                .statusCode();
    }

    private HttpRequest.Builder asService(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(issuer.replace("/realms/", "/admin/realms/") + path))
                .header("Authorization", "Bearer " + serviceToken());
    }

    private URI tokens() {
        return URI.create(issuer + "/protocol/openid-connect/token");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
