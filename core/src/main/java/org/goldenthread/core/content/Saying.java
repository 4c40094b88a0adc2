package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.core.tripwire.Words;
import org.goldenthread.core.tripwire.Words.Said;
import org.jspecify.annotations.Nullable;

/** Everything that others read of a thing, as words: its title, its newest version in every shape, and why each was written. */
final class Saying {

    /** Identifiers and dates: one identifier in ten begins somewhere like a postcode, and two dates in a row are long enough to ring. */
    private static final Pattern NO_WORDS =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{4}-\\d{2}-\\d{2}");

    private final List<Said> said = new ArrayList<>();

    private Saying() {}

    static Words of(@Nullable String title, List<Version> newestFirst, List<Variant> variants) {
        Saying saying = new Saying();
        saying.beside(title);
        newestFirst.stream().limit(1).forEach(newest -> saying.walk("", newest.body()));
        variants.forEach(variant -> saying.walk("", variant.body()));
        newestFirst.forEach(version -> saying.beside(version.why()));
        return new Words(saying.said);
    }

    /** The words of one version alone. */
    static Words of(Version version) {
        return of(version.body());
    }

    static Words of(JsonNode body) {
        Saying saying = new Saying();
        saying.walk("", body);
        return new Words(saying.said);
    }

    private void beside(@Nullable String words) {
        if (words != null && !words.isEmpty()) {
            said.add(new Said("", words));
        }
    }

    private void walk(String path, JsonNode node) {
        if (node.isTextual() || node.isNumber()) {
            if (!NO_WORDS.matcher(node.asText()).matches()) {
                said.add(new Said(path, node.asText()));
            }
            return;
        }
        node.properties().forEach(field -> walk(below(path, field.getKey()), field.getValue()));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(below(path, String.valueOf(i)), node.get(i));
        }
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + '.' + name;
    }
}
