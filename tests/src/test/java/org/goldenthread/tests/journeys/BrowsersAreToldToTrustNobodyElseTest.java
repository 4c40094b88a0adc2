package org.goldenthread.tests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages, the interface, files of ours and Keycloak's pages tell a browser, each of it once. */
class BrowsersAreToldToTrustNobodyElseTest {

    private static final Map<String, String> EVERYWHERE =
            Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "no-referrer");

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/nothing-here", "/api/v1/cases", "/assets/nothing-here", "/invitation/x"})
    void everyAnswerOfThePortalSaysSo(String path) throws Exception {
        HttpHeaders said = ask(URI.create(portal() + path)).headers();

        EVERYWHERE.forEach(
                (name, value) -> assertThat(said.allValues(name)).as(name).containsExactly(value));
        assertThat(said.allValues("Permissions-Policy"))
                .singleElement()
                .asString()
                .contains("camera=()", "microphone=()", "geolocation=()");
        assertThat(directives(said))
                .contains(
                        "default-src 'none'",
                        "script-src 'self'",
                        "style-src 'self'",
                        "base-uri 'none'",
                        "frame-ancestors 'none'")
                .anyMatch(directive -> directive.startsWith("form-action 'self' "))
                .noneMatch(directive -> directive.contains("unsafe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%2e%2e/WEB-INF/web.xml", "/WEB-INF/web.xml"})
    void soDoesWhatTheServerRefusesByItself(String path) throws Exception {
        HttpHeaders said = ask(URI.create(portal() + path)).headers();

        EVERYWHERE.forEach(
                (name, value) -> assertThat(said.allValues(name)).as(name).containsExactly(value));
    }

    @Test
    void soDoesThePageWhereOneSignsIn() {
        try (PortalBrowser browser = PortalBrowser.open()) {
            Response signIn = browser.context().newPage().navigate(portal() + "/sign-in?door=family");
            HttpHeaders said = HttpHeaders.of(
                    signIn.headersArray().stream()
                            .collect(Collectors.groupingBy(
                                    header -> header.name,
                                    Collectors.mapping(header -> header.value, Collectors.toList()))),
                    (name, value) -> true);

            assertThat(signIn.url()).startsWith(new KeycloakAccounts().issuer());
            EVERYWHERE.forEach(
                    (name, value) -> assertThat(said.allValues(name)).as(name).containsExactly(value));
            assertThat(directives(said))
                    .contains(
                            "default-src 'none'",
                            "script-src 'self'",
                            "frame-ancestors 'none'",
                            "base-uri 'none'",
                            "form-action 'self' " + portal() + " http://127.0.0.1:*")
                    .noneMatch(directive -> directive.contains("unsafe"));
        }
    }

    private static List<String> directives(HttpHeaders said) {
        List<String> policies = said.allValues("Content-Security-Policy");
        assertThat(policies).hasSize(1);
        return List.of(policies.get(0).split(";\\s*"));
    }

    private HttpResponse<String> ask(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String portal() {
        return System.getenv("GT_PORTAL_URL").replaceAll("/$", "");
    }
}
