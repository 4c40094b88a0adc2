package org.goldenthread.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.goldenthread.core.kernel.Settings;
import org.jspecify.annotations.Nullable;

/** Keycloak's own interface for accounts, as the account service may use it. One is used for one round of work. */
class IdentityProvider {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String issuer = Settings.text("gt.oidc.issuer");
    private final String accounts = issuer.replace("/realms/", "/admin/realms/");
    private @Nullable String token;

    /** What Keycloak answered. */
    record Answer(int status, JsonNode body, Optional<String> location) {

        boolean good() {
            return status / 100 == 2;
        }

        /** The id at the end of a new thing's address. */
        String newId() {
            String address = location.orElseThrow(() -> new IllegalStateException("Keycloak named no new address"));
            return address.substring(address.lastIndexOf('/') + 1);
        }
    }

    /** Proves itself with the account service's secret. */
    void comeIn() throws IOException {
        String pair = "portal-accounts:" + Settings.text("gt.accounts.client.secret");
        Answer answer = send(HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
        if (!answer.good()) {
            throw new IOException("Keycloak does not let the account service in: " + answer.status());
        }
        token = answer.body().path("access_token").asText();
    }

    Answer get(String path) throws IOException {
        return send(request(path).GET());
    }

    Answer post(String path, JsonNode body) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(accounts + path)).header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> response =
                    client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            JsonNode body = response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body());
            return new Answer(response.statusCode(), body, response.headers().firstValue("Location"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while Keycloak was asked", e);
        }
    }
}
