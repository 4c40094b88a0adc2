package org.goldenthread.web.login;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.goldenthread.core.kernel.Settings;

/**
 * Keycloak's own interface for accounts, asked as the account service, which may do nothing but accounts. A token is
 * asked for each time: accounts are made seldom, and a token that nobody keeps cannot be taken.
 */
@ApplicationScoped
class AccountService {

    private static final String CLIENT = "portal-accounts";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final ObjectMapper JSON = new ObjectMapper();

    private LoginSettings settings;
    private Provider provider;
    private HttpClient client;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected AccountService() {}

    @Inject
    AccountService(LoginSettings settings, Provider provider) {
        this.settings = settings;
        this.provider = provider;
        this.client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    }

    /** What Keycloak answered. */
    record Answer(int status, JsonNode body, Optional<String> location) {

        boolean good() {
            return status / 100 == 2;
        }

        /** The id at the end of a new thing's address. */
        String newId() throws ProviderAway {
            String address = location.orElseThrow(() -> new ProviderAway("Keycloak named no new address"));
            return address.substring(address.lastIndexOf('/') + 1);
        }
    }

    /** Below the realm's administration, such as {@code /users}. */
    Answer get(String path) throws ProviderAway {
        return send(request(administration() + path).GET());
    }

    Answer post(String path, JsonNode body) throws ProviderAway {
        return send(with(request(administration() + path), "POST", body));
    }

    Answer put(String path, JsonNode body) throws ProviderAway {
        return send(with(request(administration() + path), "PUT", body));
    }

    Answer delete(String path) throws ProviderAway {
        return send(request(administration() + path).DELETE());
    }

    /** Below the realm itself, such as {@code /first-step}. */
    Answer postToRealm(String path, JsonNode body) throws ProviderAway {
        return send(with(request(settings.issuer().getValue() + path), "POST", body));
    }

    private String administration() {
        return settings.issuer().getValue().replace("/realms/", "/admin/realms/");
    }

    private HttpRequest.Builder request(String address) throws ProviderAway {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token());
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String method, JsonNode body) {
        return request.header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    private Answer send(HttpRequest.Builder request) throws ProviderAway {
        try {
            HttpResponse<String> response =
                    client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            JsonNode body = response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body());
            return new Answer(response.statusCode(), body, response.headers().firstValue("Location"));
        } catch (IOException e) {
            throw new ProviderAway("the accounts cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderAway("interrupted while the accounts were asked", e);
        }
    }

    private String token() throws ProviderAway {
        Secret secret = new Secret(Settings.text("gt.accounts.client.secret"));
        TokenRequest request = new TokenRequest.Builder(
                        provider.metadata().getTokenEndpointURI(),
                        new ClientSecretBasic(new ClientID(CLIENT), secret),
                        new ClientCredentialsGrant())
                .build();
        try {
            TokenResponse answer = TokenResponse.parse(provider.send(request.toHTTPRequest()));
            if (!answer.indicatesSuccess()) {
                throw new ProviderAway("the account service is not let in");
            }
            return answer.toSuccessResponse().getTokens().getAccessToken().getValue();
        } catch (ParseException e) {
            throw new ProviderAway("the identity provider answers in a way that cannot be read", e);
        }
    }
}
