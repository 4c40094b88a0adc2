package org.goldenthread.tests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The door with the real Keycloak behind it: programs, guessing, and a session ended from afar. */
class TheRealDoorHoldsTest {

    private static final int WRONG_TRIES = 6;

    private final KeycloakAccounts keycloak = new KeycloakAccounts();

    @Test
    void aProgramComesInThroughTheBrowserAndATokenForAnotherIsRefused() throws Exception {
        try (PortalBrowser browser = PortalBrowser.open()) {
            JsonNode tokens = Program.tokensOf(browser, DemonstrationPeople.of(browser, browser.portal(), "priya"));

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
