package org.goldenthread.core.notification.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call goes where it was looked at and nowhere else, signed, and counts as taken only where the other side says so. */
class ACallIsTakenOrNotTest {

    private static final Instant AT = Instant.parse("2026-11-28T12:00:00Z");
    private static final String SECRET = "a secret of thirty-two characters";
    private static final String BODY = "{\"event\":\"published\",\"key\":\"un-gŵr\"}";

    private static final String HMAC_OF_A_1_B = "v1,x5tOcy8TSmcrIlScag+jdQEcfzV2fwdz8mSFheg7RaQ=";

    private final HookPost post = new HookPost();
    private final List<String> bodies = new ArrayList<>();
    private final Headers headers = new Headers();
    private int status = 204;
    private HttpServer other;

    @BeforeEach
    void somebodyElsesServer() throws IOException {
        other = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        other.createContext("/", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            headers.putAll(exchange.getRequestHeaders());
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        other.start();
    }

    @AfterEach
    void itCloses() {
        other.stop(0);
    }

    @Test
    void itArrivesAsItWasSigned() throws NotTold {
        post.take(call(), settings(true));

        assertThat(bodies).containsExactly(BODY);
        assertThat(headers.getFirst("Webhook-Id")).isEqualTo("id-1");
        assertThat(headers.getFirst("Webhook-Timestamp")).isEqualTo("1795867200");
        assertThat(headers.getFirst("Webhook-Signature")).isEqualTo(Signing.of(SECRET, "id-1", AT, BODY));
        assertThat(headers.getFirst("Content-Type")).isEqualTo("application/json");
    }

    /** By another hand: {@code printf a.1.b | openssl dgst -sha256 -hmac key}. */
    @Test
    void itIsSignedOverIdTimeAndBytes() {
        assertThat(Signing.of("key", "a", Instant.ofEpochSecond(1), "b")).isEqualTo(HMAC_OF_A_1_B);
        assertThat(Signing.of("key", "a", Instant.ofEpochSecond(2), "b")).isNotEqualTo(HMAC_OF_A_1_B);
        assertThat(Signing.of("other", "a", Instant.ofEpochSecond(1), "b")).isNotEqualTo(HMAC_OF_A_1_B);
    }

    @Test
    void whoLeadsItElsewhereIsNotFollowed() {
        status = 302;

        assertThatThrownBy(() -> post.take(call(), settings(true)))
                .isInstanceOf(NotTold.class)
                .hasMessage("status-302");
        assertThat(bodies).hasSize(1);
    }

    @Test
    void whatLiesInsideIsNotCalledAtAll() {
        assertThatThrownBy(() -> post.take(call(), settings(false)))
                .isInstanceOf(NotTold.class)
                .hasMessage("inside");
        assertThat(bodies).isEmpty();
    }

    @Test
    void whereNobodyListensItIsNotTaken() {
        other.stop(0);

        assertThatThrownBy(() -> post.take(call(), settings(true)))
                .isInstanceOf(NotTold.class)
                .hasMessage("no-line");
    }

    @Test
    void triedTooOftenItLiesUntilItIsSentAgain() {
        HookCall call = new HookCall(URI.create("https://example.org/"), BODY, AT);
        assertThat(call.again(AT)).isFalse();
        for (int i = 0; i < 12; i++) {
            call.claim(AT);
            call.failed("status-500", AT);
        }

        assertThat(call.dead().attempts()).isEqualTo(12);
        assertThat(call.dead().trouble()).isEqualTo("status-500");
        assertThat(call.again(AT)).isTrue();
        assertThat(call.claim(AT).id()).isEqualTo(call.dead().id().toString());
    }

    private HookPost.Call call() {
        return new HookPost.Call(
                "id-1", URI.create("http://127.0.0.1:" + other.getAddress().getPort() + "/changed?x=1"), BODY, AT);
    }

    private static HookSettings settings(boolean inside) {
        return new HookSettings(List.of(), SECRET, inside);
    }
}
