package org.goldenthread.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.goldenthread.core.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SomebodyLeavesTest {

    private FakeProvider provider;
    private House house;
    private Browser browser;

    @BeforeEach
    void open() throws Exception {
        provider = new FakeProvider();
        house = new House(provider);
        browser = house.browser();
        browser.signIn(provider, "family");
    }

    @AfterEach
    void shut() {
        house.close();
        provider.close();
    }

    @Test
    void whoHasLeftAPostIsNeitherActingNorShownAsHoldingItWhateverTheTokenSays() {
        provider.roles = List.of("social-worker");
        Browser other = house.browser();
        other.signIn(provider, "work");
        assertThat(other.get("/roles").body()).isEqualTo("acts as [SOCIAL_WORKER], shown as [SOCIAL_WORKER]");

        house.left.add(Role.SOCIAL_WORKER);

        assertThat(other.get("/roles").body()).isEqualTo("acts as [], shown as []");
    }

    @Test
    void signingOutEndsBothSessions() {
        String token = browser.get("/form").headers().firstValue("Form-Token").orElseThrow();
        String cookie = browser.cookies.get("__Host-thread");

        HttpResponse<String> out = browser.post("/sign-out", Map.of(FormToken.FIELD, token));

        assertThat(Browser.location(out)).isEqualTo("/sign-out");
        assertThat(provider.ended).containsExactly("secret-refresh");
        browser.cookies.put("__Host-thread", cookie);
        assertThat(browser.get("/plan").statusCode()).isEqualTo(303);
        assertThat(browser.get("/sign-out").body()).isEqualTo("door says SIGNED_OUT");
        assertThat(house.trail).extracting("action").containsExactly("SIGNED_IN", "SIGNED_OUT");
    }

    @Test
    void anotherSiteCannotSignThemOut() {
        assertThat(browser.post("/sign-out", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.get("/plan").statusCode()).isEqualTo(200);
    }

    @Test
    void exitGoesToTheWeatherClearsTheBrowserAndEndsTheSession() {
        HttpResponse<String> out = browser.get("/exit");

        assertThat(Browser.location(out)).isEqualTo("https://www.bbc.co.uk/weather");
        assertThat(out.headers().firstValue("Clear-Site-Data")).contains("\"cache\", \"cookies\", \"storage\"");
        assertThat(out.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(browser.get("/plan").statusCode()).isEqualTo(303);
    }

    @Test
    void theProviderEndsASession() {
        assertThat(told(claims -> claims).statusCode()).isEqualTo(200);
        assertThat(browser.get("/plan").statusCode()).isEqualTo(303);
    }

    @Test
    void theProviderEndsEverySessionOfAPerson() {
        assertThat(told(claims -> claims.claim("sid", null)).statusCode()).isEqualTo(200);
        assertThat(browser.get("/plan").statusCode()).isEqualTo(303);
    }

    @Test
    void theProviderEndsTheSessionOfAProgram() {
        assertThat(told(claims -> claims.audience("portal-cli")).statusCode()).isEqualTo(200);
    }

    @Test
    void aLogoutMessageCountsOnce() {
        String token = message(claims -> claims);
        assertThat(tell(token).statusCode()).isEqualTo(200);
        assertThat(tell(token).statusCode()).isEqualTo(400);
    }

    @Test
    void aForgedLogoutMessageEndsNothing() {
        provider.signsWith = FakeProvider.STRANGERS_KEY;
        endsNothing(claims -> claims);
    }

    @Test
    void aLogoutMessageForAnotherPortalEndsNothing() {
        endsNothing(claims -> claims.audience("another-portal"));
    }

    @Test
    void aLogoutMessageFromAnotherIssuerEndsNothing() {
        endsNothing(claims -> claims.issuer("https://evil.example/realm"));
    }

    @Test
    void anExpiredLogoutMessageEndsNothing() {
        endsNothing(claims -> claims.expirationTime(Date.from(Instant.now().minus(Duration.ofMinutes(5)))));
    }

    @Test
    void aTokenThatIsNoLogoutMessageEndsNothing() {
        endsNothing(claims -> claims.claim("events", null));
        endsNothing(claims -> claims.claim("nonce", "as an identity token has"));
        assertThat(tell(provider.signed(provider.claims("ID").build(), "JWT")).statusCode())
                .isEqualTo(400);
        assertThat(tell("nonsense").statusCode()).isEqualTo(400);
        assertThat(browser.post("/back-channel-logout", Map.of()).statusCode()).isEqualTo(400);
    }

    private void endsNothing(UnaryOperator<JWTClaimsSet.Builder> bend) {
        assertThat(told(bend).statusCode()).isEqualTo(400);
        assertThat(browser.get("/plan").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> told(UnaryOperator<JWTClaimsSet.Builder> bend) {
        return tell(message(bend));
    }

    private HttpResponse<String> tell(String token) {
        return house.browser().post("/back-channel-logout", Map.of("logout_token", token));
    }

    private String message(UnaryOperator<JWTClaimsSet.Builder> bend) {
        JWTClaimsSet.Builder claims = provider.claims("Logout")
                .claim("acr", null)
                .claim("roles", null)
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        return provider.signed(bend.apply(claims).build(), "logout+jwt");
    }
}
