package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.goldenthread.core.kernel.Language;

/**
 * The words that a type brings with it, in {@code x-gt.words}: by language, then by what stands behind {@code form.<key>.} in
 * the texts, such as {@code title} or {@code why.label}. A type that ships has its words in the texts beside it instead.
 */
final class TypeWords {

    private static final Pattern PLACE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z0-9][A-Za-z0-9_-]*){0,4}");
    private static final int LONGEST = 1000;

    private final ContentType type;
    private final JsonNode words;

    TypeWords(ContentType type) {
        this.type = type;
        this.words = type.schema().path("x-gt").path("words");
    }

    /** By their keys in the texts. @throws NotAForm if they are no words, or hide, turn or fill in anything */
    Map<String, String> in(Language language) {
        Map<String, String> read = new LinkedHashMap<>();
        Iterator<Map.Entry<String, JsonNode>> said = words.path(language.tag()).fields();
        while (said.hasNext()) {
            Map.Entry<String, JsonNode> one = said.next();
            if (!PLACE.matcher(one.getKey()).matches() || !isPlace(one.getKey(), type.fields(), "")) {
                throw new NotAForm(type.key(), "x-gt.words", "has words in a place that no question has.");
            }
            read.put("form." + type.key() + "." + one.getKey(), plain(one.getValue(), one.getKey()));
        }
        return read;
    }

    /** Words stand with a question or are the title: other keys are the portal's own. */
    private static boolean isPlace(String place, List<Field> fields, String above) {
        return place.equals("title")
                || fields.stream()
                        .anyMatch(field -> place.startsWith(above + field.name() + ".")
                                || isPlace(place, field.items(), above + field.name() + "."));
    }

    private String plain(JsonNode said, String place) {
        String text = Writing.tidy(said.asText());
        boolean fills = text.indexOf('{') >= 0 || text.indexOf('}') >= 0;
        if (!said.isTextual() || text.length() > LONGEST || fills || Writing.deceives(text)) {
            throw new NotAForm(
                    type.key(),
                    "x-gt.words " + place,
                    "must be words: at most " + LONGEST + " characters, without braces and hidden signs.");
        }
        return text;
    }

    /** Something that has no words: in which language, and the question that they belong to, or {@code title}. */
    record Missing(Language language, String place) {}

    /** @param elsewhere whether a text stands in the portal's files under that key, in that language */
    Optional<Missing> missing(BiPredicate<Language, String> elsewhere) {
        for (Language language : Language.values()) {
            Map<String, String> here = in(language);
            for (String place : needed(type.fields(), "")) {
                String key = "form." + type.key() + "." + place;
                String said = here.getOrDefault(key, "");
                if (said.isEmpty() && (here.containsKey(key) || !elsewhere.test(language, key))) {
                    return Optional.of(new Missing(language, place));
                }
            }
        }
        return Optional.empty();
    }

    private List<String> needed(List<Field> fields, String above) {
        List<String> needed = new ArrayList<>();
        if (above.isEmpty()) {
            needed.add("title");
        }
        for (Field field : fields) {
            if (field.widget() != Widget.FILES) {
                needed.add(above + field.name() + ".label");
                field.options().forEach(option -> needed.add(above + field.name() + ".option." + option));
                needed.addAll(needed(field.items(), above + field.name() + "."));
            }
        }
        return needed;
    }
}
