package org.goldenthread.tests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
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
import org.junit.jupiter.api.Test;

/** The door with the real Keycloak behind it: programs, guessing, and a session ended from afar. */
class TheRealDoorHoldsTest {

    private static final String BACK = "http://127.0.0.1:9/back";
    private static final int WRONG_TRIES = 6;

    private final KeycloakAccounts keycloak = new KeycloakAccounts();

    @Test
    void aProgramComesInThroughTheBrowserAndATokenForAnotherIsRefused() throws Exception {
        try (PortalBrowser browser = PortalBrowser.open()) {
            JsonNode tokens = programsTokens(browser, DemonstrationPeople.of(browser, browser.portal(), "priya"));

            assertThat(cases(browser, tokens.path("access_token").asText())).isEqualTo(200);
            assertThat(cases(browser, tokens.path("id_token").asText()))
                    .as("meant for the program itself")
                    .isEqualTo(401);
            assertThat(cases(browser, keycloak.serviceToken()))
                    .as("meant for the accounts")
                    .isEqualTo(401);
        }
    }

    @Test
    void whoGuessesSixTimesIsKeptOutEvenWithTheRightPassword() throws Exception {
        String name = "guessed-" + UUID.randomUUID();
        String password = "the right one " + name.hashCode();
        String account = keycloak.make(name, password);
        try (PortalBrowser browser = PortalBrowser.open()) {
            Page page = browser.context().newPage();
            signsIn(browser, page, name, password);
            assertThat(page.url()).as("known to Keycloak, and to nobody here").startsWith(browser.portal());
            for (int tries = 0; tries < WRONG_TRIES; tries++) {
                signsIn(browser, page, name, "a guess, number " + tries);
            }

            signsIn(browser, page, name, password);

            assertThat(page.url()).startsWith(keycloak.issuer());
        } finally {
            keycloak.remove(account);
        }
    }

    @Test
    void aSessionThatKeycloakEndsIsOverWithTheNextClick() throws Exception {
        try (PortalBrowser browser = PortalBrowser.open()) {
            Visitor gareth = browser.signInAs("gareth").goesTo("/my-details");
            assertThat(gareth.isAt()).isEqualTo("/my-details");

            keycloak.endSessionsOf(keycloak.account("gareth"));

            gareth.goesTo("/my-details");
            assertThat(gareth.isAt()).startsWith("/sign-in");
        }
    }

    /** As a program on the same computer would: its browser comes back to it with a code, and it keeps the verifier. */
    private JsonNode programsTokens(PortalBrowser browser, DemonstrationPeople person) throws Exception {
        String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
        Page page = browser.context().newPage();
        page.route("http://127.0.0.1:9/**", route -> route.fulfill(new Route.FulfillOptions().setBody("Come in.")));
        page.navigate(keycloak.issuer() + "/protocol/openid-connect/auth?client_id=portal-cli&response_type=code"
                + "&scope=openid&state=s&code_challenge_method=S256&code_challenge=" + challenge(verifier)
                + "&redirect_uri=" + BACK);
        page.locator("input[name=username]").fill(person.username());
        page.locator("input[name=password]").fill(person.password());
        page.locator("#kc-login").click();
        page.locator("input[name=otp]").fill(Objects.requireNonNull(person.code()));
        Request back = page.waitForRequest(
                "http://127.0.0.1:9/**",
                () -> page.locator("[type=submit]").first().click());
        String code = back.url().replaceFirst(".*[?&]code=([^&]+).*", "$1");
        return keycloak.token(Map.of(
                "client_id",
                "portal-cli",
                "grant_type",
                "authorization_code",
                "code",
                URLDecoder.decode(code, StandardCharsets.UTF_8),
                "code_verifier",
                verifier,
                "redirect_uri",
                BACK));
    }

    private static String challenge(String verifier) throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private static int cases(PortalBrowser browser, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(browser.portal() + "/api/v1/cases"))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static void signsIn(PortalBrowser browser, Page page, String name, String password) {
        page.navigate(browser.portal() + "/sign-in?door=family");
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(password);
        page.locator("#kc-login").click();
        page.waitForLoadState();
    }
}
