package org.goldenthread.workflows.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.Field;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.content.Widget;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.ShippedFiles;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.Test;

/** A form nobody wrote the words for is a form nobody can answer. */
class EveryFormCanBeReadInBothLanguagesTest {

    private static final Pattern FORM = Pattern.compile("processes/[^/]+/forms/([^/]+)\\.json");
    private static final Pattern PLACE = Pattern.compile("\\{[A-Za-z0-9_]+}");

    private final Texts texts = Texts.strict();

    private static List<ContentType> forms() {
        List<ContentType> forms = new ArrayList<>();
        ShippedFiles.below("processes", EveryFormCanBeReadInBothLanguagesTest.class.getClassLoader())
                .forEach((path, text) -> FORM.matcher(path)
                        .results()
                        .map((MatchResult form) -> new ContentTypeKey(form.group(1)))
                        .forEach(key -> forms.add(ContentType.parse(key, 1, StrictJson.read(text)))));
        return forms;
    }

    @Test
    void everyQuestionHasItsWords() {
        List<String> silent = new ArrayList<>();
        for (ContentType form : forms()) {
            List<String> keys = new ArrayList<>(List.of(form.titleKey()));
            form.fields().forEach(field -> words(form, "", field, keys));
            for (Language language : Language.values()) {
                keys.stream().filter(key -> !texts.has(language, key)).forEach(key -> silent.add(language + " " + key));
            }
        }
        assertThat(forms()).isNotEmpty();
        assertThat(silent).isEmpty();
    }

    private static void words(ContentType form, String above, Field field, List<String> keys) {
        String path = above + field.name();
        keys.add(form.textKey(path, "label"));
        field.options().forEach(option -> keys.add(form.textKey(path, "option." + option)));
        if (field.widget() == Widget.LIST) {
            field.items().forEach(item -> words(form, path + ".", item, keys));
        }
    }

    @Test
    void whatIsSaidInOneLanguageIsSaidInTheOtherWithTheSamePlaces() {
        assertThat(places(Language.WELSH)).isEqualTo(places(Language.ENGLISH));
    }

    /** Plurals differ between the languages, so their categories are left out: each has at least the last one. */
    private Map<String, String> places(Language language) {
        Map<String, String> places = new TreeMap<>();
        texts.keys(language).stream()
                .filter(key -> !key.matches(".*\\.(zero|one|two|few|many)"))
                .forEach(key -> places.put(
                        key,
                        new TreeSet<>(PLACE.matcher(texts.raw(language, key))
                                        .results()
                                        .map(MatchResult::group)
                                        .toList())
                                .toString()));
        return places;
    }
}
