package org.goldenthread.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AFormIsSentTest {

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
    void withItsTokenItIsTaken() {
        assertThat(browser.post("/plan", Map.of(FormToken.FIELD, token())).statusCode())
                .isEqualTo(200);
        assertThat(browser.post("/plan", Map.of(), FormToken.HEADER, token()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoeverParsesItForItselfFindsItWhole() {
        String token = token();

        String read = browser.post("/body", Map.of(FormToken.FIELD, token, "what", "a lift & a quiet seat ŵ"))
                .body();

        assertThat(read).contains("what=a+lift+%26+a+quiet+seat+%C5%B5", "form-token=" + token);
    }

    @Test
    void oneThatIsNotEncodedAsFormsAreIsNotTaken() {
        HttpRequest.Builder broken = HttpRequest.newBuilder(house.at("/plan"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("a=%zz&form-token=" + token()));

        HttpResponse<String> answer = browser.send(broken);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("door says NOT_ENCODED");
    }

    @Test
    void theTokenLooksDifferentEachTime() {
        assertThat(token()).isNotEqualTo(token());
    }

    @Test
    void withoutItsTokenOrWithAnothersItIsNotTaken() {
        Browser other = house.browser();
        other.signIn(provider, "family");
        String others = other.get("/form").headers().firstValue("Form-Token").orElseThrow();

        assertThat(browser.post("/plan", Map.of()).body()).isEqualTo("door says FORM_NOT_OURS");
        assertThat(browser.post("/plan", Map.of(FormToken.FIELD, others)).statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/plan", Map.of(FormToken.FIELD, "&&&")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void fromAnotherSiteItIsNotTakenEvenWithItsToken() {
        Map<String, String> form = Map.of(FormToken.FIELD, token());

        assertThat(browser.post("/plan", form, "Origin", "https://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/plan", form, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/plan", form, "Sec-Fetch-Site", "same-site").statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/plan", form, "Origin", "null", "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void withAFileTheTokenComesFirstSoThatNoMoreIsReadBeforeItIsKnown() {
        String large = "x".repeat(100_000);

        assertThat(file("/papers", part("form-token", token()) + part("file", large))
                        .statusCode())
                .isEqualTo(200);
        assertThat(file("/papers", part("file", large)).statusCode()).isEqualTo(403);
        assertThat(file("/papers", part("file", large) + part("form-token", token()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(file("/papers", part("form-token", "&&&") + part("file", large))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theTokenOfAFormWithAFileStandsInNoAddress() {
        assertThat(file("/papers?form-token=" + token(), part("file", "words")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoeverTakesAFileFindsTheFormWhole() {
        String sent = part("form-token", token()) + part("file", "x".repeat(100_000));

        assertThat(file("/body", sent).body()).isEqualTo(sent + "--b--\r\n");
    }

    @Test
    void anythingTooLargeIsTurnedAwayUnread() {
        String large = "x".repeat((int) Bounds.LARGEST_BODY);
        assertThat(browser.post("/plan", Map.of(FormToken.FIELD, token(), "what", large))
                        .body())
                .isEqualTo("door says TOO_LARGE");
        assertThat(browser.get("/plan?" + "x".repeat(4_000)).statusCode()).isEqualTo(414);
    }

    @Test
    void aBodyThatDoesNotSayHowLongItIsIsTurnedAway() {
        HttpRequest.Builder endless = HttpRequest.newBuilder(house.at("/plan"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofString("a=b")));
        assertThat(browser.send(endless).statusCode()).isEqualTo(411);
    }

    @Test
    void whatIsNeitherAFormNorAFileIsTurnedAway() {
        HttpRequest.Builder letter = HttpRequest.newBuilder(house.at("/plan"))
                .header("Content-Type", "text/xml")
                .POST(HttpRequest.BodyPublishers.ofString("<a/>"));

        assertThat(browser.send(letter).statusCode()).isEqualTo(415);
    }

    @Test
    void pagesKnowFourMethodsAndSayWhich() {
        for (String method : List.of("PUT", "DELETE", "PATCH", "PROPFIND")) {
            HttpResponse<String> answer = browser.send(
                    HttpRequest.newBuilder(house.at("/plan")).method(method, HttpRequest.BodyPublishers.noBody()));

            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS, POST");
        }
        assertThat(browser.send(HttpRequest.newBuilder(house.at("/plan"))
                                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void theInterfaceSaysTheSameAsAProblem() {
        HttpResponse<String> answer = browser.send(HttpRequest.newBuilder(house.at("/api/v1/cases"))
                .method("PROPFIND", HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.headers().firstValue("Allow")).isPresent();
    }

    private String token() {
        return browser.get("/form").headers().firstValue("Form-Token").orElseThrow();
    }

    private HttpResponse<String> file(String path, String parts) {
        return browser.send(HttpRequest.newBuilder(house.at(path))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(parts + "--b--\r\n")));
    }

    private static String part(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
