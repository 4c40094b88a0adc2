package org.goldenthread.web.api.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undertow.Undertow;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.editorial.Edition;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.editorial.Variants;
import org.goldenthread.core.kernel.PortalClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Before the doors: who may ask, from where and how often; what is kept is given, and everything else goes the long way. */
class TheShortWayGivesWhatIsKeptTest {

    private static final String GUIDE = "/api/v1/content/published/guide/one";
    private static final int ALLOWED = 12;
    private static final int CROWD = 32;

    private final PortalClock clock = new PortalClock();
    private final KeptAnswers kept = new KeptAnswers(1 << 20);
    private final Answer answer = new Answer("{\"one\":1}".getBytes(StandardCharsets.UTF_8), "en");
    private final HttpClient http = HttpClient.newHttpClient();
    private volatile long number = 7;
    private Undertow server;

    @BeforeEach
    void aServerWithALongWay() {
        aServerWithALongWay(ALLOWED);
    }

    private void aServerWithALongWay(int allowed) {
        ShortWay way = new ShortWay(
                kept,
                new SharedLook(task -> new Thread(task).start(), this::look),
                new Variants(List.of(new VariantTag("en"), new VariantTag("cy"))),
                clock,
                new Allowances(allowed),
                Origins.of("https://guides.example.org"),
                Map.of("X-Content-Type-Options", "nosniff"),
                "max-age=1");
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setHandler(exchange -> way.handle(
                        exchange,
                        asked -> asked.setStatusCode(299).getResponseSender().send("the long way")))
                .build();
        server.start();
        Edition edition = edition();
        kept.keep(edition, about(List.of("en")), answer, clock.now());
    }

    private Edition edition() {
        return new Edition(number, "mark of " + number, null, clock.now(), null);
    }

    private void look(BooleanSupplier somebody, Consumer<Edition> sees) {
        while (somebody.getAsBoolean()) {
            sees.accept(edition());
        }
    }

    @AfterEach
    void theServerGoes() {
        server.stop();
    }

    @Test
    void whatIsKeptIsGivenWithAllThatIsSaidWithIt() throws Exception {
        HttpResponse<String> given = gets(GUIDE);

        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(given.body()).isEqualTo("{\"one\":1}");
        assertThat(header(given, "ETag")).isEqualTo(answer.tag());
        assertThat(header(given, "Content-Type")).isEqualTo("application/json");
        assertThat(header(given, "Content-Language")).isEqualTo("en");
        assertThat(header(given, "Cache-Control")).isEqualTo("public, no-cache");
        assertThat(header(given, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(given.headers().allValues("Vary")).contains("Accept-Language");
        assertThat(gets(GUIDE, "If-None-Match", "\"x\", W/" + answer.tag()).statusCode())
                .isEqualTo(304);
    }

    @Test
    void whatIsNotKeptOrHoldsNoMoreGoesTheLongWay() throws Exception {
        assertThat(gets(GUIDE + "?lang=cy").statusCode()).isEqualTo(299);
        assertThat(gets(GUIDE + "?what=ever").statusCode()).isEqualTo(299);
        assertThat(gets(GUIDE + "/../two").statusCode()).isEqualTo(299);
        assertThat(gets(GUIDE, "If-Match", answer.tag()).statusCode()).isEqualTo(299);

        number = 8;

        assertThat(gets(GUIDE).statusCode()).isEqualTo(299);
    }

    @Test
    void whatMightBeRefusedGoesTheLongWayKeptOrNot() throws Exception {
        assertThat(gets(GUIDE + "?lang=en" + "&lang=en".repeat(200)).statusCode())
                .isEqualTo(200);
        assertThat(gets(GUIDE, "Accept", "text/plain").statusCode()).isEqualTo(299);
        assertThat(gets(GUIDE, "Accept", "application/json;q=0, */*").statusCode())
                .isEqualTo(299);
        assertThat(gets(GUIDE + "?lang=en" + "&lang=en".repeat(300)).statusCode())
                .isEqualTo(299);
        assertThat(gets(GUIDE, "Accept", "text/html, *; q=.2, */*; q=.2").statusCode())
                .isEqualTo(200);
        assertThat(gets(GUIDE, "Accept", "application/json").statusCode()).isEqualTo(200);
    }

    @Test
    void pagesOfOneOtherSiteMayReadItAndOfNoOther() throws Exception {
        HttpResponse<String> ours = gets(GUIDE, "Origin", "https://guides.example.org");
        HttpResponse<String> anothers = gets(GUIDE, "Origin", "https://guides.example.org.evil.example");
        HttpResponse<String> theLongWay = gets(GUIDE + "?lang=cy", "Origin", "https://guides.example.org");

        for (HttpResponse<String> allowed : List.of(ours, theLongWay)) {
            assertThat(header(allowed, "Access-Control-Allow-Origin")).isEqualTo("https://guides.example.org");
            assertThat(header(allowed, "Access-Control-Allow-Credentials")).isEmpty();
            assertThat(allowed.headers().allValues("Vary")).contains("Origin");
        }
        // as the long way, where the doors speak first
        assertThat(ours.headers().allValues("Vary")).containsExactly("Accept-Language", "Origin");
        assertThat(header(anothers, "Access-Control-Allow-Origin")).isEmpty();
        assertThat(anothers.headers().allValues("Vary")).contains("Origin");
    }

    @Test
    void aBrowserThatAsksBeforehandIsToldForThatSiteAlone() throws Exception {
        HttpResponse<String> told = asks(
                HttpRequest.newBuilder(at(GUIDE))
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                        .header("Access-Control-Request-Method", "GET"),
                "Origin",
                "https://guides.example.org");

        assertThat(told.statusCode()).isEqualTo(204);
        assertThat(header(told, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD");
        assertThat(asks(
                                HttpRequest.newBuilder(at(GUIDE))
                                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                                        .header("Access-Control-Request-Method", "GET"),
                                "Origin",
                                "https://evil.example")
                        .statusCode())
                .isEqualTo(299);
        assertThatThrownBy(() -> Origins.of("*")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Origins.of("https://example.org/path")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoAsksTooMuchIsToldWhenToComeAgain() throws Exception {
        HttpResponse<String> last = gets(GUIDE);
        for (int i = 0; i < 2 * ALLOWED && last.statusCode() != 429; i++) {
            last = gets(GUIDE);
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(header(last, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(Integer.parseInt(header(last, "Retry-After"))).isBetween(1, Allowances.SECONDS);
        assertThat(header(last, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aCrowdOverLinesThatStayOpenIsAnsweredToTheLast() throws Exception {
        server.stop();
        aServerWithALongWay(Integer.MAX_VALUE);
        ExecutorService crowd = Executors.newFixedThreadPool(CROWD);
        List<Future<Integer>> answered = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            answered.add(crowd.submit(() -> {
                int right = 0;
                for (int asked = 0; asked < 50; asked++) {
                    right += gets(asked % 5 == 0 ? GUIDE + "?lang=cy" : GUIDE).statusCode() < 300 ? 1 : 0;
                }
                return right;
            }));
        }
        for (Future<Integer> one : answered) {
            assertThat(one.get(1, TimeUnit.MINUTES)).isEqualTo(50);
        }
        crowd.shutdown();
    }

    private static Question about(List<String> wanted) {
        return Question.of(
                new ContentTypeKey("guide"),
                "one",
                Map.of(),
                wanted.stream().map(VariantTag::new).toList());
    }

    private HttpResponse<String> gets(String path, String... headers) throws IOException, InterruptedException {
        return asks(HttpRequest.newBuilder(at(path)), headers);
    }

    private HttpResponse<String> asks(HttpRequest.Builder request, String... headers)
            throws IOException, InterruptedException {
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        InetSocketAddress address =
                (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        return URI.create("http://127.0.0.1:" + address.getPort() + path);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
