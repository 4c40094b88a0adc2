package org.goldenthread.core.kernel;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Reads JSON (RFC 8259) that somebody else wrote: at most 32 levels deep and 1 MiB (2^20 bytes) long, no name twice in
 * one object, nothing after the end, no unknown member where a type is asked for.
 */
public final class StrictJson {

    /** The most that is read, in bytes for a stream and in characters for text. */
    public static final long MOST = 1 << 20;

    /** Safe to share; configured once. */
    public static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxDocumentLength(MOST)
                            .maxStringLength(200_000)
                            .maxNumberLength(40)
                            .maxNameLength(200)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private StrictJson() {}

    /** @throws NotJson if the text is not JSON or is too deep or too long */
    public static JsonNode read(String text) {
        try {
            if (text.length() > MOST) {
                throw new NotJson("The text is too long. Send at most 1 MiB.");
            }
            return present(MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            throw new NotJson(where(e));
        }
    }

    /** @throws NotJson if the bytes are not JSON or are too deep or too long */
    public static JsonNode read(InputStream bytes) {
        try {
            return present(MAPPER.readTree(bytes));
        } catch (JsonProcessingException e) {
            throw new NotJson(where(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode present(JsonNode node) {
        if (node.isMissingNode()) {
            throw new NotJson("There is nothing here. Send a JSON object.");
        }
        return node;
    }

    /** Line and column only: the parser's own message quotes what was sent, which may be somebody's life. */
    private static String where(JsonProcessingException e) {
        return e.getLocation() == null
                ? "This is not JSON that we can read. Check it and send it again."
                : "This is not JSON that we can read: look at line %d, column %d."
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
    }

    /** What was sent is not JSON, or is more than we read. The message never quotes what was sent. */
    public static final class NotJson extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotJson(String message) {
            super(message);
        }
    }
}
