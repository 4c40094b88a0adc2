package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The placeholders that a type declares ({@code x-gt.placeholders}). Words of such a type hold no brace that is not one of
 * theirs; a value is put in as it is, once, and is never read for another.
 *
 * @param by the field by which it is said what the words are about; empty where all may stand everywhere
 */
public record Placeholders(String by, List<Placeholder> all) {

    private static final Pattern BRACED = Pattern.compile("\\{\\{([a-z][a-z-]{0,39})}}");
    private static final Pattern BETWEEN_BRACES = Pattern.compile("\\$?\\{+[^{}]{0,40}}*|}+");

    public Placeholders {
        all = List.copyOf(all);
    }

    /** @throws NotAForm if one of them is declared in a way that nobody could meet */
    public static Placeholders of(ContentType type) {
        JsonNode declared = type.schema().path("x-gt").path("placeholders");
        List<Placeholder> all = new ArrayList<>();
        for (JsonNode one : declared.path("all")) {
            all.add(read(type, one));
        }
        String by = declared.path("by").asText();
        if (!by.isEmpty() && type.field(by).isEmpty()) {
            throw new NotAForm(type.key(), "x-gt.placeholders.by", "must be one of its own questions.");
        }
        return new Placeholders(by, all);
    }

    private static Placeholder read(ContentType type, JsonNode one) {
        String name = one.path("name").asText();
        if (!BRACED.matcher("{{" + name + "}}").matches()) {
            throw new NotAForm(type.key(), "x-gt.placeholders", "must be named with small letters and - only.");
        }
        try {
            Placeholder.Kind kind =
                    Placeholder.Kind.valueOf(one.path("type").asText().toUpperCase(Locale.ROOT));
            return new Placeholder(name, kind, words(one.path("in")), words(one.path("must")));
        } catch (IllegalArgumentException e) {
            throw new NotAForm(
                    type.key(), "x-gt.placeholders " + name, "must be one of " + List.of(Placeholder.Kind.values()));
        }
    }

    private static Set<String> words(JsonNode list) {
        Set<String> words = new HashSet<>();
        list.forEach(one -> words.add(one.asText()));
        return words;
    }

    /** Whether the type knows any: in words of other types, braces are braces. */
    public boolean declared() {
        return !all.isEmpty();
    }

    /** The names that stand in the words, each once. */
    public static Set<String> standingIn(JsonNode words) {
        Set<String> names = new TreeSet<>();
        eachText(
                "",
                words,
                (path, text) -> BRACED.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .forEach(names::add));
        return names;
    }

    /** Names what may not stand there and what has to and does not, each in a complaint of its own. */
    void look(JsonNode words, Complaints complaints) {
        String about = words.path(by).asText();
        eachText(
                "",
                words,
                (path, text) -> unknown(text, about)
                        .forEach(found -> complaints.add(path, "placeholder", Map.of("name", found))));
        missing(words)
                .ifPresent(one -> complaints.add("sections", "placeholderMissing", Map.of("name", one.written())));
    }

    /** The first in the words that may not stand there, as it is written. */
    public Optional<String> notAllowed(JsonNode words) {
        List<String> found = new ArrayList<>();
        eachText(
                "",
                words,
                (path, text) -> found.addAll(unknown(text, words.path(by).asText())));
        return found.stream().findFirst();
    }

    /** The first that has to stand in the words and does not. */
    public Optional<Placeholder> missing(JsonNode words) {
        String about = words.path(by).asText();
        Set<String> standing = standingIn(words);
        return all.stream()
                .filter(one -> one.must().contains(about) && !standing.contains(one.name()))
                .findFirst();
    }

    /** Those that may stand in words about this. */
    public List<Placeholder> in(String about) {
        return all.stream().filter(one -> one.mayStandIn(about)).toList();
    }

    private List<String> unknown(String text, String about) {
        String rest = BRACED.matcher(text).replaceAll(found -> mayStand(found, about) ? "" : keep(found));
        return BETWEEN_BRACES.matcher(rest).results().map(MatchResult::group).toList();
    }

    private boolean mayStand(MatchResult found, String about) {
        return all.stream().anyMatch(one -> one.name().equals(found.group(1)) && one.mayStandIn(about));
    }

    private static String keep(MatchResult found) {
        return Matcher.quoteReplacement(found.group());
    }

    /**
     * The text with the values in their places. It is read once, from its beginning to its end: what a value says is never
     * looked at.
     *
     * @throws IllegalArgumentException if one stands there that has no value
     */
    public static String filled(String text, Map<String, String> values) {
        return BRACED.matcher(text).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("There is no value for " + found.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static void eachText(String path, JsonNode node, BiConsumer<String, String> sees) {
        if (node.isTextual()) {
            sees.accept(path, node.textValue());
        } else if (node.isArray()) {
            for (int at = 0; at < node.size(); at++) {
                eachText(path + "." + at, node.get(at), sees);
            }
        } else if (node.isObject()) {
            node.fields()
                    .forEachRemaining(member -> eachText(
                            path.isEmpty() ? member.getKey() : path + "." + member.getKey(), member.getValue(), sees));
        }
    }
}
