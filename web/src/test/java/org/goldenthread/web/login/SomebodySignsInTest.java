package org.goldenthread.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SomebodySignsInTest {

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
    void aVisitorIsAskedToSignInAndComesBackToThePageTheyWanted() {
        HttpResponse<String> asked = browser.get("/plan");
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(Browser.location(asked)).isEqualTo("/sign-in?to=%2Fplan");
        assertThat(browser.get("/sign-in?to=%2Fplan").body()).isEqualTo("door says DOORS");

        HttpResponse<String> there = browser.get("/sign-in?door=family&to=%2Fplan");
        HttpResponse<String> back = browser.get("/sign-in/return", provider.comesBack(Browser.location(there)));

        assertThat(Browser.location(back)).isEqualTo("/plan");
        assertThat(browser.get("/plan").body()).isEqualTo("person " + House.MAIR.value() + " false");
        assertThat(house.trail).extracting("action").containsExactly("SIGNED_IN");
    }

    @Test
    void theProviderIsAskedWithACodeChallengeAndTheBrowserCarriesOnlyANumber() {
        String there = Browser.location(browser.get("/sign-in?door=family"));

        assertThat(there)
                .startsWith(provider.issuer() + "/auth?")
                .contains("request_uri=")
                .doesNotContain("scope", "state");
        Map<String, String> wanted = provider.pushed.values().iterator().next();
        assertThat(wanted)
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "http://portal.example/sign-in/return")
                .containsKeys("state", "nonce", "code_challenge")
                .doesNotContainKey("acr_values");
    }

    @Test
    void theSessionsCookieIsNewAfterSignInAndTheOldOneOpensNothing() {
        browser.get("/sign-in?door=family");
        String before = browser.cookies.get("__Host-thread");
        Browser thief = house.browser();
        thief.cookies.put("__Host-thread", before);

        browser.signIn(provider, "family");

        assertThat(browser.cookies.get("__Host-thread")).isNotEqualTo(before);
        assertThat(thief.get("/plan").statusCode()).isEqualTo(303);
    }

    @Test
    void theCookieIsForThisHostAloneAndForNoScript() {
        HttpResponse<String> first = browser.get("/sign-in?door=family");

        assertThat(first.headers().firstValue("Set-Cookie").orElseThrow().toLowerCase(Locale.ROOT))
                .startsWith("__host-thread=")
                .contains("path=/", "secure", "httponly", "samesite=lax")
                .doesNotContain("domain");
    }

    @Test
    void aProfessionalIsAskedForASecondFactor() {
        provider.roles = List.of("social-worker");

        browser.get("/sign-in?door=work");
        assertThat(provider.pushed.values().iterator().next()).containsEntry("acr_values", "mfa");

        browser.signIn(provider, "work");
        assertThat(browser.get("/work").body()).endsWith("true");
    }

    @Test
    void aProfessionalWhoComesThroughTheFamilysDoorIsSentToStepUp() {
        provider.roles = List.of("social-worker");

        HttpResponse<String> back = browser.signIn(provider, "family");

        assertThat(Browser.location(back)).startsWith(provider.issuer() + "/auth?");
        assertThat(browser.get("/work").statusCode()).isEqualTo(303);
        browser.get("/sign-in/return", provider.comesBack(Browser.location(back)));
        assertThat(browser.get("/work").body()).endsWith("true");
    }

    @Test
    void twoTabsCanSignInAtTheSameTime() {
        String first = Browser.location(browser.get("/sign-in?door=family&to=%2Fone"));
        String second = Browser.location(browser.get("/sign-in?door=family&to=%2Ftwo"));

        assertThat(Browser.location(browser.get("/sign-in/return", provider.comesBack(first))))
                .isEqualTo("/one");
        assertThat(Browser.location(browser.get("/sign-in/return", provider.comesBack(second))))
                .isEqualTo("/two");
    }

    @Test
    void theWayBackNeverLeadsToAnotherHost() {
        for (String elsewhere :
                List.of("//evil.example", "https://evil.example", "/\\evil.example", "evil", "/%0d%0aX: y")) {
            String there = Browser.location(browser.get("/sign-in", Map.of("door", "family", "to", elsewhere)));
            HttpResponse<String> back = browser.get("/sign-in/return", provider.comesBack(there));
            assertThat(Browser.location(back)).as(elsewhere).matches("/[^/\\\\]*");
        }
    }

    @Test
    void aSessionIsRenewedAtTheProviderWhenItsWordRunsOut() {
        browser.signIn(provider, "family");
        house.clock.moveOn(Duration.ofMinutes(6));
        provider.roles = List.of("young-person");

        assertThat(browser.get("/plan").statusCode()).isEqualTo(200);
    }

    @Test
    void somebodyWhoseAccountWasSwitchedOffIsOutWhenTheProvidersWordRunsOut() {
        browser.signIn(provider, "family");
        provider.refuses = true;
        house.clock.moveOn(Duration.ofMinutes(6));

        assertThat(browser.get("/plan").statusCode()).isEqualTo(303);
        provider.refuses = false;
        assertThat(browser.get("/plan").statusCode()).isEqualTo(303);
    }

    @Test
    void whileTheProviderIsAwayReadingGoesOnUntilTheSessionEndsAndSavingWaits() {
        browser.signIn(provider, "family");
        provider.ill = true;
        house.clock.moveOn(Duration.ofMinutes(6));

        assertThat(browser.get("/plan").statusCode()).isEqualTo(200);
        HttpResponse<String> saving = browser.post("/plan", Map.of("what", "a taxi"));
        assertThat(saving.statusCode()).isEqualTo(503);
        assertThat(saving.body()).isEqualTo("door says READING_ONLY");

        house.clock.moveOn(Duration.ofMinutes(23));
        assertThat(browser.get("/plan").statusCode()).isEqualTo(200);
        house.clock.moveOn(Duration.ofMinutes(1));
        assertThat(browser.get("/plan").statusCode())
                .as("half an hour after the last word")
                .isEqualTo(303);
    }

    @Test
    void onceTheProviderIsBackEverythingGoesOn() {
        browser.signIn(provider, "family");
        provider.ill = true;
        house.clock.moveOn(Duration.ofMinutes(20));
        assertThat(browser.get("/plan").statusCode()).isEqualTo(200);

        provider.ill = false;
        house.clock.moveOn(Duration.ofSeconds(11));
        String mark = browser.get("/form").headers().firstValue("Form-Token").orElseThrow();
        assertThat(browser.post("/plan", Map.of(FormToken.FIELD, mark)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whileTheProviderIsAwayNewSignInsGetAPlainPage() {
        provider.ill = true;

        HttpResponse<String> answer = browser.get("/sign-in?door=family");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo("door says AWAY");
    }
}
