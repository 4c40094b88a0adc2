package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.kernel.StrictJson;

/**
 * One thing among files.
 *
 * @param words of each variant, as they stand in its file
 * @param since of each variant, the sum of the words that it said when the files were written
 */
record ImportedThing(EditorialKey key, Map<VariantTag, JsonNode> words, Map<VariantTag, String> since) {

    private static final String NOTHING = " Nothing was brought in.";

    /** All that is in the files, types and things, in the order of their paths. @throws NotBroughtIn naming what is no such file */
    record All(SortedMap<String, JsonNode> types, Map<EditorialKey, ImportedThing> things) {

        static All of(SortedMap<String, String> files, Variants variants) {
            All all = new All(new TreeMap<>(), new LinkedHashMap<>());
            files.forEach((path, text) -> all.add(path, text, variants));
            return all;
        }

        private void add(String path, String text, Variants variants) {
            ContentPath place = ContentPath.of(path);
            JsonNode read = json(path, text);
            if (place.isType()) {
                types.put(place.type().value(), read);
                return;
            }
            ImportedThing thing = things.computeIfAbsent(
                    place.thing(), key -> new ImportedThing(key, new HashMap<>(), new HashMap<>()));
            String variant = Objects.requireNonNull(place.variant());
            if (variant.equals(ContentPath.THING)) {
                thing.remember(path, read, variants);
            } else {
                VariantTag tag = variants.named(variant)
                        .orElseThrow(
                                () -> new NotBroughtIn(path, "nothing is written in that variant here." + NOTHING));
                thing.words().put(tag, read);
            }
        }
    }

    private static JsonNode json(String path, String text) {
        try {
            JsonNode read = StrictJson.read(text);
            if (!read.isObject()) {
                throw new NotBroughtIn(path, "this is no JSON object." + NOTHING);
            }
            return read;
        } catch (StrictJson.NotJson not) {
            throw new NotBroughtIn(path, not.getMessage() + NOTHING);
        }
    }

    /** What a seed needs not: only what the words were is of use where it is brought in. */
    private void remember(String path, JsonNode about, Variants variants) {
        JsonNode sums = about.path("words");
        sums.fields().forEachRemaining(one -> {
            if (!one.getValue().asText().matches("[0-9a-f]{64}")) {
                throw new NotBroughtIn(path, "“words” holds what is no sum." + NOTHING);
            }
            variants.named(one.getKey())
                    .ifPresent(tag -> since.put(tag, one.getValue().asText()));
        });
        if (!sums.isObject()) {
            throw new NotBroughtIn(path, "“words” is missing." + NOTHING);
        }
    }

    String path(VariantTag tag) {
        return ContentPath.of(key, tag.value());
    }

    ContentTypeKey type() {
        return key.type();
    }
}
