package org.goldenthread.web.pages.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.Field;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.content.Widget;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.ShippedFiles;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.Test;

/** An editor is asked in words, and not by what a program calls a field. */
class EveryTypeOfTheDeskHasItsWordsTest {

    private final Texts texts = Texts.strict();

    private static List<ContentType> types() {
        List<ContentType> types = new ArrayList<>();
        ShippedFiles.below("content-types", EveryTypeOfTheDeskHasItsWordsTest.class.getClassLoader())
                .forEach((path, text) -> {
                    String key = path.substring(path.lastIndexOf('/') + 1).replace(".json", "");
                    types.add(ContentType.parse(new ContentTypeKey(key), 1, StrictJson.read(text)));
                });
        return types.stream()
                .filter(type -> type.compartment() == Compartment.EDITORIAL)
                .toList();
    }

    @Test
    void eachQuestionIsAskedInBothLanguages() {
        List<String> silent = new ArrayList<>();
        for (ContentType type : types()) {
            List<String> keys = new ArrayList<>(List.of(type.titleKey()));
            type.fields().forEach(field -> words(type, "", field, keys));
            for (Language language : Language.values()) {
                keys.stream().filter(key -> !texts.has(language, key)).forEach(key -> silent.add(language + " " + key));
            }
        }

        assertThat(types()).extracting(type -> type.key().value()).contains("guide", "topic");
        assertThat(silent).isEmpty();
    }

    private static void words(ContentType type, String above, Field field, List<String> keys) {
        String path = above + field.name();
        keys.add(type.textKey(path, "label"));
        field.options().forEach(option -> keys.add(type.textKey(path, "option." + option)));
        if (field.widget() == Widget.LIST) {
            field.items().forEach(item -> words(type, path + ".", item, keys));
        }
    }
}
