package org.goldenthread.web.api.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonIsReadStrictlyTest {

    private final JsonBodies bodies = new JsonBodies();

    record Letter(
            @JsonProperty(required = true) String why,
            @JsonProperty(required = true) JsonNode body,
            @Nullable String title) {}

    record Sent(UUID id, Instant at, @Nullable String left, List<Integer> pages) {}

    @SuppressWarnings("unchecked")
    private Letter read(String json) throws IOException {
        Class<Object> type = (Class<Object>) (Class<?>) Letter.class;
        return (Letter) bodies.readFrom(
                type,
                type,
                new Annotation[0],
                MediaType.APPLICATION_JSON_TYPE,
                new MultivaluedHashMap<>(),
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsAskedForIsReadAndWhatMayBeLeftOutMayBeLeftOut() throws IOException {
        Letter letter = read("{\"why\":\"asked\",\"body\":{\"a\":1}}");
        assertThat(letter.why()).isEqualTo("asked");
        assertThat(letter.title()).isNull();
        assertThat(read("{\"why\":\"asked\",\"body\":{},\"title\":null}").title())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null and void",
                "null",
                "{\"why\":null,\"body\":{}}",
                "{\"why\":\"x\",\"body\":null}",
                "{\"why\":\"x\"}",
                "{\"why\":\"x\",\"body\":{},\"role\":\"admin\"}",
                "{\"why\":\"x\",\"why\":\"y\",\"body\":{}}",
                "{\"why\":{\"secret\":1},\"body\":{}}",
                "{\"why\":\"x\",\"body\":{}} {}",
                "{\"why\":\"x\",\"body\":" + "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[" + "}"
            })
    void anythingElseIsRefusedWithoutBeingQuoted(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(NotUnderstood.class).hasMessageNotContaining("secret");
    }

    @Test
    void idsAreUuidsInstantsAreUtcAndWhatIsNotThereIsLeftOut() throws IOException {
        UUID id = new UUID(1, 2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bodies.writeTo(
                new Sent(id, Instant.parse("2026-11-26T10:00:00Z"), null, List.of(1, 2)),
                Sent.class,
                Sent.class,
                new Annotation[0],
                MediaType.APPLICATION_JSON_TYPE,
                new MultivaluedHashMap<>(),
                out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":\"" + id + "\",\"at\":\"2026-11-26T10:00:00Z\",\"pages\":[1,2]}");
    }

    @Test
    void whatIsNotOursIsLeftToOthers() {
        assertThat(bodies.isReadable(String.class, String.class, new Annotation[0], MediaType.APPLICATION_JSON_TYPE))
                .isFalse();
    }
}
