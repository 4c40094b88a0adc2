package org.goldenthread.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HowOneIsReachedNeedsAFreshSignInTest {

    private FakeProvider provider;
    private House house;
    private Browser browser;

    @BeforeEach
    void somebodySignedInLongAgo() throws Exception {
        provider = new FakeProvider();
        house = new House(provider);
        browser = house.browser();
        provider.provedAt = Instant.now().minus(Duration.ofMinutes(6));
        browser.signIn(provider, "family");
    }

    @AfterEach
    void shut() {
        house.close();
        provider.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/my-details/ways", "/my-details/reach", "/my-details/never"})
    void aSessionThatIsOlderIsAskedWhoItIs(String page) {
        HttpResponse<String> asked = browser.get(page);

        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(Browser.location(asked)).startsWith("/sign-in?afresh=yes&to=%2Fmy-details%2F");
        assertThat(browser.get("/my-details").statusCode()).isEqualTo(200);
    }

    @Test
    void theProviderIsToldToAskAgainAndThenThePageOpensForFiveMinutes() {
        provider.pushed.clear();
        String there = Browser.location(browser.get("/sign-in?afresh=yes&to=%2Fmy-details%2Fways"));
        assertThat(provider.pushed.values())
                .singleElement()
                .satisfies(wanted ->
                        assertThat(wanted).containsEntry("prompt", "login").containsEntry("max_age", "0"));

        provider.provedAt = Instant.now();
        HttpResponse<String> back = browser.get("/sign-in/return", provider.comesBack(there));

        assertThat(Browser.location(back)).isEqualTo("/my-details/ways");
        assertThat(browser.get("/my-details/ways").statusCode()).isEqualTo(200);
        house.clock.moveOn(Duration.ofMinutes(5));
        assertThat(browser.get("/my-details/ways").statusCode()).isEqualTo(303);
    }

    @Test
    void comingBackFromTheProviderWithoutHavingBeenAskedDoesNotHelp() {
        browser.signIn(provider, "family");

        assertThat(browser.get("/my-details/ways").statusCode()).isEqualTo(303);
    }

    @Test
    void whatWasBeingSentIsKeptAndAButtonIsPressedAgain() {
        String mark = browser.get("/form").headers().firstValue("Form-Token").orElseThrow();
        Map<String, String> form = Map.of(FormToken.FIELD, mark, "value", "07700 900 456");

        assertThat(Browser.location(browser.post("/my-details/reach", form))).contains("to=%2Fagain%2F");
        assertThat(Browser.location(browser.post("/my-details/reach/0193/remove", form)))
                .endsWith("to=%2Fmy-details%2Fways");
    }
}
