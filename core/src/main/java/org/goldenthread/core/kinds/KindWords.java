package org.goldenthread.core.kinds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.goldenthread.core.kinds.KindQuestion.Spoken;

/** The words that a kind brings with it, in {@code x-gt.words}: what it is called, its questions, hints and choices. */
public final class KindWords {

    private static final List<String> LANGUAGES = List.of("en", "cy");

    private final ObjectNode schema;

    KindWords(ObjectNode schema) {
        this.schema = schema;
    }

    /** What stands there in both languages; empty for nothing. */
    public Spoken of(String place) {
        JsonNode words = schema.path("x-gt").path("words");
        return new Spoken(
                words.path("en").path(place).asText(""),
                words.path("cy").path(place).asText(""));
    }

    /** Says it in both languages; an empty one is not said. */
    public void put(String place, Spoken words) {
        put("en", place, words.english());
        put("cy", place, words.welsh());
    }

    private void put(String language, String place, String words) {
        ObjectNode said = said(language);
        if (words.isEmpty()) {
            said.remove(place);
        } else {
            said.put(place, words);
        }
    }

    void put(KindQuestion question) {
        List<String> kept = new ArrayList<>(List.of(question.name() + ".label", question.name() + ".hint"));
        put(question.name() + ".label", question.label());
        put(question.name() + ".hint", question.hint());
        for (KindQuestion.Option option : question.options()) {
            String place = question.name() + ".option." + option.value();
            kept.add(place);
            put(place, option.words());
        }
        String options = question.name() + ".option.";
        change(place -> place.startsWith(options) && !kept.contains(place) ? "" : place);
    }

    void forget(String name) {
        change(place -> place.startsWith(name + ".") ? "" : place);
    }

    void rename(String name, String other) {
        change(place -> place.startsWith(name + ".") ? other + place.substring(name.length()) : place);
    }

    /** @param to where words go, or empty where they go away */
    private void change(UnaryOperator<String> to) {
        for (String language : LANGUAGES) {
            ObjectNode said = said(language);
            ObjectNode before = said.deepCopy();
            said.removeAll();
            before.fields().forEachRemaining(one -> {
                String place = to.apply(one.getKey());
                if (!place.isEmpty()) {
                    said.set(place, one.getValue());
                }
            });
        }
    }

    private ObjectNode said(String language) {
        return schema.withObjectProperty("x-gt").withObjectProperty("words").withObjectProperty(language);
    }
}
