package org.goldenthread.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.SessionEnd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AFormOutlivesItsSessionTest {

    private static final String WORDS = "Nain can have them on Fridays – & ŵ";

    private static final String NOT_KEPT = "door says NOT_KEPT";

    private FakeProvider provider;
    private House house;
    private Browser browser;
    private String mark;

    @BeforeEach
    void somebodyHasAFormOpen() throws Exception {
        provider = new FakeProvider();
        house = new House(provider);
        house.people.put("dai-at-the-provider", PersonId.next());
        browser = house.browser();
        browser.signIn(provider, "family");
        mark = mark(browser);
    }

    @AfterEach
    void shut() {
        house.close();
        provider.close();
    }

    @Test
    void whoeverSignsInAgainGetsItBackAsItWasAndNothingIsSentByItself() {
        sessionIsOver();

        HttpResponse<String> sent = send("/plan");

        assertThat(sent.statusCode()).isEqualTo(303);
        String again = back(sent);
        assertThat(again).startsWith("/again/");
        assertThat(browser.get("/sign-in?to=" + again).body()).isEqualTo("door says DOORS about " + again);
        browser.signIn(provider, "family");
        assertThat(browser.get(again).body()).isEqualTo("shown again: {what=[" + WORDS + "]}");
        assertThat(browser.get(again).body()).as("as often as they look").contains(WORDS);
    }

    @Test
    void onceItIsTakenItIsForgotten() {
        sessionIsOver();
        String again = back(send("/plan"));
        browser.signIn(provider, "family");
        String number = again.substring(AgainDoor.ADDRESS.length());

        browser.post("/saved", Map.of(FormToken.FIELD, mark(browser), SentForm.KEPT, number, "what", WORDS));

        assertThat(browser.get(again).body()).isEqualTo("door says KEPT_NO_LONGER");
    }

    @Test
    void somebodyElseOnTheSamePhoneNeverSeesIt() {
        sessionIsOver();
        String again = back(send("/plan"));
        provider.subject = "dai-at-the-provider";

        browser.signIn(provider, "family");

        HttpResponse<String> looked = browser.get(again);
        assertThat(looked.statusCode()).isEqualTo(404);
        assertThat(looked.body()).isEqualTo("door says KEPT_NO_LONGER");
        assertThat(house.browser().get(again).statusCode())
                .as("a visitor is asked to sign in")
                .isEqualTo(303);
    }

    @Test
    void itIsKeptForTwoHours() {
        sessionIsOver();
        String again = back(send("/plan"));
        house.clock.moveOn(Duration.ofHours(2));
        browser.signIn(provider, "family");

        assertThat(browser.get(again).body()).isEqualTo("door says KEPT_NO_LONGER");
    }

    @Test
    void whatBearsNoMarkOfThatSessionIsNotKept() {
        Browser other = house.browser();
        other.signIn(provider, "family");
        String others = mark(other);
        sessionIsOver();

        assertThat(browser.post("/plan", Map.of("what", WORDS)).body()).isEqualTo(NOT_KEPT);
        assertThat(browser.post("/plan", Map.of(FormToken.FIELD, others, "what", WORDS))
                        .body())
                .isEqualTo(NOT_KEPT);
    }

    @Test
    void anotherSiteCannotPutWordsThere() {
        sessionIsOver();
        Map<String, String> form = Map.of(FormToken.FIELD, mark, "what", WORDS);

        assertThat(back(browser.post("/plan", form, "Sec-Fetch-Site", "cross-site")))
                .isEqualTo("/plan");
        assertThat(back(browser.post("/plan", form, "Origin", "https://evil.example")))
                .isEqualTo("/plan");
    }

    @Test
    void aBrowserThatHadNoSessionLatelyHasNothingKept() {
        sessionIsOver();
        house.clock.moveOn(Duration.ofHours(12));
        assertThat(send("/plan").body()).isEqualTo(NOT_KEPT);

        browser.cookies.put("__Host-whose", "eyJlbmMiOiJBMjU2R0NNIiwiYWxnIjoiZGlyIn0..AAAA.BBBB.CCCC");
        assertThat(send("/plan").body()).isEqualTo(NOT_KEPT);
    }

    @Test
    void whatIsTooLongOrMeantForAnOpenPageIsNotKept() {
        sessionIsOver();
        assertThat(back(browser.post("/plan", Map.of(FormToken.FIELD, mark, "what", "x".repeat(70_000)))))
                .isEqualTo("/plan");
        assertThat(back(send("/plan/../WEB-INF/web.xml"))).doesNotStartWith("/again/");
    }

    @Test
    void aPageOfTheirEarlierSessionIsShownAgainToo() {
        sessionIsOver();
        browser.signIn(provider, "family");

        HttpResponse<String> sent = send("/plan");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(browser.get(Browser.location(sent)).body()).contains(WORDS);
    }

    @Test
    void aPageOfSomebodyElsesSessionIsNot() {
        sessionIsOver();
        provider.subject = "dai-at-the-provider";
        browser.signIn(provider, "family");

        assertThat(send("/plan").body()).isEqualTo("door says FORM_NOT_OURS");
    }

    @Test
    void whileTheProviderIsAwayWhatCannotBeSavedIsKept() {
        provider.ill = true;
        house.clock.moveOn(Duration.ofMinutes(6));

        HttpResponse<String> sent = send("/plan");

        assertThat(sent.statusCode()).isEqualTo(503);
        assertThat(sent.body()).startsWith("door says READING_ONLY about /again/");
        assertThat(browser.get(sent.body().replaceFirst(".* about ", "")).body())
                .contains(WORDS);
    }

    @Test
    void whoeverSignsOutOrLeavesAtOnceLeavesNoNoteOfWhoseBrowserItWas() {
        for (String way : List.of("/sign-out", "/exit")) {
            HttpResponse<String> left = browser.post(way, Map.of(FormToken.FIELD, mark(browser)));

            assertThat(left.headers().allValues("Set-Cookie"))
                    .as(way)
                    .anyMatch(cookie -> cookie.startsWith("__Host-whose=;") && cookie.contains("01-Jan-1970"));
            provider.session = "the-session-after" + way;
            browser.signIn(provider, "family");
        }
    }

    @Test
    void afterASignOutNothingIsKeptForTheOneWhoLeftEvenWithTheirOldNoteAndMark() {
        Map<String, String> before = Map.copyOf(browser.cookies);

        browser.post("/sign-out", Map.of(FormToken.FIELD, mark));
        assertThat(send("/plan").body()).as("shown once to whoever sent it").isEqualTo(NOT_KEPT);

        browser.cookies.putAll(before);
        assertThat(send("/plan").body()).isEqualTo(NOT_KEPT);
        provider.session = "their-next-session";
        browser.signIn(provider, "family");
        assertThat(send("/plan").body()).as("its page was signed out").isEqualTo("door says FORM_NOT_OURS");
    }

    @Test
    void whatTheProviderEndedIsKeptForNobodyEither() {
        house.ending.end(new SessionEnd("told", provider.session(), provider.subject));

        assertThat(send("/plan").body()).isEqualTo(NOT_KEPT);
    }

    @Test
    void nobodyCanAskForAFormToBeShownAgainByItself() {
        assertThat(browser.send(HttpRequest.newBuilder(house.at("/plan"))
                                .method(SentForm.SHOW_AGAIN, HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
    }

    /** The server was started anew, or the time ran out: the browser's cookie names a session that is not there. */
    private void sessionIsOver() {
        browser.cookies.put("__Host-thread", "a-session-that-is-gone");
    }

    private HttpResponse<String> send(String path) {
        return browser.post(path, Map.of(FormToken.FIELD, mark, "what", WORDS));
    }

    private static String mark(Browser browser) {
        return browser.get("/form").headers().firstValue("Form-Token").orElseThrow();
    }

    private static String back(HttpResponse<String> sent) {
        String to = Browser.location(sent);
        return URLDecoder.decode(to.substring(to.indexOf("to=") + 3), StandardCharsets.UTF_8);
    }
}
