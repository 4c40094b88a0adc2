package org.goldenthread.tests.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A program on somebody's own computer: their browser comes back to it with a code, and it keeps the verifier. */
final class Program {

    private static final String BACK = "http://127.0.0.1:9/back";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String portal;
    private final String token;

    private Program(String portal, String token) {
        this.portal = portal;
        this.token = token;
    }

    /** Of somebody who is signed in already: the provider knows their browser, and asks nothing. */
    static Program of(Visitor visitor, String portal) throws IOException, InterruptedException {
        String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
        APIResponse back = visitor.page()
                .context()
                .request()
                .get(address(verifier), RequestOptions.create().setMaxRedirects(0));
        String code =
                codeIn(Objects.requireNonNull(back.headers().get("location"), "the provider asks them to sign in"));
        return new Program(portal, tokens(code, verifier).path("access_token").asText());
    }

    /** The tokens that a newcomer's browser brings back. */
    static JsonNode tokensOf(PortalBrowser browser, DemonstrationPeople person)
            throws IOException, InterruptedException {
        String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
        Page page = browser.context().newPage();
        page.route("http://127.0.0.1:9/**", route -> route.fulfill(new Route.FulfillOptions().setBody("Come in.")));
        page.navigate(address(verifier));
        page.locator("input[name=username]").fill(person.username());
        page.locator("input[name=password]").fill(person.password());
        page.locator("#kc-login").click();
        page.locator("input[name=otp]").fill(Objects.requireNonNull(person.code()));
        Request back = page.waitForRequest(
                "http://127.0.0.1:9/**",
                () -> page.locator("[type=submit]").first().click());
        return tokens(codeIn(back.url()), verifier);
    }

    HttpResponse<byte[]> asks(String verb, String path) throws IOException, InterruptedException {
        HttpRequest.BodyPublisher nothing = HttpRequest.BodyPublishers.ofString(verb.equals("GET") ? "" : "{}");
        return client.send(
                HttpRequest.newBuilder(URI.create(portal + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(verb, verb.equals("GET") ? HttpRequest.BodyPublishers.noBody() : nothing)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> sends(Sent sent) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(portal + sent.path()))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", sent.type())
                        .header("Idempotency-Key", "in-both-worlds")
                        .method(sent.route().verb(), HttpRequest.BodyPublishers.ofString(sent.body()))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Brings a file into a case. */
    HttpResponse<byte[]> brings(String caseId, String name, String compartment, String label, String words)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(portal + "/api/v1/cases/" + caseId + "/files?name=" + name
                                + "&compartment=" + compartment + "&label=" + label))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "text/plain")
                        .POST(HttpRequest.BodyPublishers.ofString(words))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String address(String verifier) {
        return new KeycloakAccounts().issuer() + "/protocol/openid-connect/auth?client_id=portal-cli&response_type=code"
                + "&scope=openid&state=s&code_challenge_method=S256&code_challenge=" + challenge(verifier)
                + "&redirect_uri=" + BACK;
    }

    private static String codeIn(String address) {
        return URLDecoder.decode(address.replaceFirst(".*[?&]code=([^&]+).*", "$1"), StandardCharsets.UTF_8);
    }

    private static JsonNode tokens(String code, String verifier) throws IOException, InterruptedException {
        return new KeycloakAccounts()
                .token(Map.of(
                        "client_id",
                        "portal-cli",
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "code_verifier",
                        verifier,
                        "redirect_uri",
                        BACK));
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
