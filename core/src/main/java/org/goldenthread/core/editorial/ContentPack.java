package org.goldenthread.core.editorial;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files on their way from one program to another: one JSON object, each path with its text. */
final class ContentPack {

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(2)
                            .maxDocumentLength(8 * ContentFolder.MOST_BYTES)
                            .maxStringLength((int) ContentFolder.MOST_BYTES)
                            .maxNameLength(300)
                            .build())
                    .build())
            .build();

    private ContentPack() {}

    static String of(Map<String, String> files) {
        try {
            return MAPPER.writeValueAsString(new TreeMap<>(files));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static SortedMap<String, String> read(String pack) {
        try {
            return MAPPER.readValue(pack, new TypeReference<TreeMap<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new NotBroughtIn("the pack", "this is not what was packed. Nothing was brought in.");
        }
    }

    static SortedMap<String, String> read(InputStream pack) throws IOException {
        return read(new String(pack.readAllBytes(), StandardCharsets.UTF_8));
    }
}
