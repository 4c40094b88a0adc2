package org.goldenthread.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AProgramAsksTest {

    private FakeProvider provider;
    private House house;

    @BeforeEach
    void open() throws Exception {
        provider = new FakeProvider();
        house = new House(provider);
        provider.roles = List.of("social-worker");
    }

    @AfterEach
    void shut() {
        house.close();
        provider.close();
    }

    @Test
    void withATokenMeantForTheInterfaceItActsAsThePerson() {
        HttpResponse<String> answer = ask(claims -> claims);

        assertThat(answer.body()).isEqualTo("person " + House.MAIR.value() + " true");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void withoutATokenItIsToldWhatToBring() {
        HttpResponse<String> answer = send(null);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"golden-thread\"");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":401");
    }

    @Test
    void withTheCookieOfASignedInBrowserItGetsNothing() {
        provider.roles = List.of("family-member");
        Browser browser = house.browser();
        browser.signIn(provider, "family");

        assertThat(browser.get("/plan").statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/v1/cases").statusCode()).isEqualTo(401);
    }

    @Test
    void withATokenForThePagesItGetsNothing() {
        getsNothing(claims -> claims.audience("portal"));
    }

    @Test
    void withAnIdentityTokenItGetsNothing() {
        getsNothing(claims -> claims.claim("typ", "ID"));
    }

    @Test
    void withAnExpiredTokenItGetsNothing() {
        getsNothing(claims -> claims.expirationTime(Date.from(Instant.now().minus(Duration.ofMinutes(5)))));
    }

    @Test
    void withATokenOfAnotherIssuerItGetsNothing() {
        getsNothing(claims -> claims.issuer("https://evil.example/realm"));
    }

    @Test
    void withATokenOfAStrangerItGetsNothing() {
        provider.signsWith = FakeProvider.STRANGERS_KEY;
        getsNothing(claims -> claims);
    }

    @Test
    void itNeedsTheSecondFactor() {
        HttpResponse<String> weak = ask(claims -> claims.claim("acr", "pwd"));
        assertThat(weak.statusCode()).isEqualTo(401);
        assertThat(weak.headers().firstValue("WWW-Authenticate").orElseThrow())
                .contains("insufficient_user_authentication", "acr_values=\"mfa\"");
    }

    @Test
    void whoeverTalksARelativeIntoSigningInToAProgramGetsNothing() {
        for (List<String> roles : List.of(
                List.of("family-member"),
                List.of("young-person"),
                List.of("family-member", "health"),
                List.<String>of())) {
            provider.roles = roles;

            HttpResponse<String> answer = ask(claims -> claims);

            assertThat(answer.statusCode()).as(roles.toString()).isEqualTo(403);
            assertThat(answer.body()).contains("Families sign in on the portal's own pages");
        }
    }

    @Test
    void nobodyKnownHereGetsNothing() {
        provider.subject = "a-stranger";
        assertThat(ask(claims -> claims).statusCode()).isEqualTo(403);
    }

    @Test
    void withTheTokenOfASessionThatHasEndedItGetsNothing() {
        assertThat(ask(claims -> claims).statusCode()).isEqualTo(200);

        providerEnds(claims -> claims);

        getsNothing(claims -> claims);
    }

    @Test
    void withTheTokenOfSomebodyWhoseAccountWasSwitchedOffItGetsNothing() {
        assertThat(ask(claims -> claims).statusCode()).isEqualTo(200);

        providerEnds(claims -> claims.claim("sid", null));

        getsNothing(claims -> claims);
        getsNothing(claims -> claims.claim("sid", "another-session-of-theirs"));
    }

    /** As it tells the portal when a session ends there, and, without one, when all of somebody's do. */
    private void providerEnds(UnaryOperator<JWTClaimsSet.Builder> bend) {
        JWTClaimsSet.Builder claims = provider.claims("Logout")
                .claim("acr", null)
                .claim("roles", null)
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        String message =
                provider.signed(bend.apply(claims.audience("portal-cli")).build(), "logout+jwt");
        assertThat(house.browser()
                        .post("/back-channel-logout", Map.of("logout_token", message))
                        .statusCode())
                .isEqualTo(200);
    }

    private void getsNothing(UnaryOperator<JWTClaimsSet.Builder> bend) {
        HttpResponse<String> answer = ask(bend);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .contains("invalid_token");
    }

    private HttpResponse<String> ask(UnaryOperator<JWTClaimsSet.Builder> bend) {
        JWTClaimsSet.Builder claims =
                provider.claims("Bearer").audience("golden-thread-api").claim("acr", "mfa");
        return send("Bearer " + provider.signed(bend.apply(claims).build(), "JWT"));
    }

    private HttpResponse<String> send(String authorization) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(house.at("/api/v1/cases")).GET();
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return house.browser().send(request);
    }
}
