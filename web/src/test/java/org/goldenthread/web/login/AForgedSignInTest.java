package org.goldenthread.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AForgedSignInTest {

    private FakeProvider provider;
    private House house;
    private Browser browser;

    @BeforeEach
    void open() throws Exception {
        provider = new FakeProvider();
        house = new House(provider);
        browser = house.browser();
    }

    @AfterEach
    void shut() {
        house.close();
        provider.close();
    }

    @Test
    void withAnotherStateOpensNothing() {
        opensNothing(back -> back.put("state", "somebody-elses"));
    }

    @Test
    void withoutAStateOpensNothing() {
        opensNothing(back -> back.remove("state"));
    }

    @Test
    void fromAnotherIssuerOpensNothing() {
        opensNothing(back -> back.put("iss", "https://evil.example/realm"));
    }

    @Test
    void fromNoIssuerOpensNothing() {
        opensNothing(back -> back.remove("iss"));
    }

    @Test
    void withATokenForAnotherNonceOpensNothing() {
        provider.bend = claims -> claims.claim("nonce", "another");
        opensNothing(back -> {});
    }

    @Test
    void withATokenOfAnotherIssuerOpensNothing() {
        provider.bend = claims -> claims.issuer("https://evil.example/realm");
        opensNothing(back -> {});
    }

    @Test
    void withATokenForAnotherAudienceOpensNothing() {
        provider.bend = claims -> claims.audience("another-portal");
        opensNothing(back -> {});
    }

    @Test
    void withAnExpiredTokenOpensNothing() {
        provider.bend = claims -> claims.expirationTime(Date.from(Instant.now().minus(Duration.ofMinutes(5))));
        opensNothing(back -> {});
    }

    @Test
    void withATokenOfAnotherKindOpensNothing() {
        provider.bend = claims -> claims.claim("typ", "Bearer");
        opensNothing(back -> {});
    }

    @Test
    void withATokenSignedByAStrangerOpensNothing() {
        provider.signsWith = FakeProvider.STRANGERS_KEY;
        opensNothing(back -> {});
    }

    @Test
    void withACodeThatWasUsedBeforeOpensNothing() {
        String there = Browser.location(browser.get("/sign-in?door=family"));
        Map<String, String> back = provider.comesBack(there);
        browser.get("/sign-in/return", back);

        Browser thief = house.browser();
        String thiefsOwn = Browser.location(thief.get("/sign-in?door=family"));
        Map<String, String> stolen = provider.comesBack(thiefsOwn);
        stolen.put("code", back.get("code"));
        thief.get("/sign-in/return", stolen);

        assertThat(thief.get("/plan").statusCode()).isEqualTo(303);
    }

    @Test
    void thatIsSomebodyElsesAnswerOpensNothing() {
        Map<String, String> mairs = provider.comesBack(Browser.location(browser.get("/sign-in?door=family")));
        Browser other = house.browser();
        other.get("/sign-in?door=family");

        assertThat(other.get("/sign-in/return", mairs).statusCode()).isEqualTo(400);
        assertThat(other.get("/plan").statusCode()).isEqualTo(303);
    }

    @Test
    void byAProfessionalWithoutTheSecondFactorThatWasAskedForOpensNothing() {
        provider.roles = List.of("social-worker");
        provider.bend = claims -> claims.claim("acr", "pwd");

        HttpResponse<String> back = browser.signIn(provider, "work");

        assertThat(back.statusCode()).isEqualTo(403);
        assertThat(browser.get("/work").statusCode()).isEqualTo(303);
    }

    @Test
    void bySomebodyWhomThePortalDoesNotKnowOpensNothingAndEndsAtTheProviderToo() {
        provider.subject = "a-stranger";

        HttpResponse<String> back = browser.signIn(provider, "family");

        assertThat(back.body()).isEqualTo("door says NOT_LET_IN");
        assertThat(provider.ended).containsExactly("secret-refresh");
        assertThat(browser.get("/plan").statusCode()).isEqualTo(303);
    }

    private void opensNothing(Consumer<Map<String, String>> bent) {
        Map<String, String> back = provider.comesBack(Browser.location(browser.get("/sign-in?door=family")));
        bent.accept(back);

        HttpResponse<String> answer = browser.get("/sign-in/return", back);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("door says LOST");
        assertThat(browser.get("/plan").statusCode()).isEqualTo(303);
        assertThat(house.trail).isEmpty();
    }
}
