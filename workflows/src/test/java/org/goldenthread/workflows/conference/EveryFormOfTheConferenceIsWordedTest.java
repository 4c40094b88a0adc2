package org.goldenthread.workflows.conference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.Field;
import org.goldenthread.core.kernel.ShippedFiles;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.Test;

class EveryFormOfTheConferenceIsWordedTest {

    private static final Pattern FORM_KEY = Pattern.compile("camunda:formKey=\"([^\"]+)\"");

    private final Map<String, String> files =
            ShippedFiles.below("processes/conference", getClass().getClassLoader());

    @Test
    void every_form_that_the_picture_asks_for_is_there() {
        Matcher asked = FORM_KEY.matcher(file("processes/conference/conference.bpmn"));

        while (asked.find()) {
            assertThat(files).containsKey("processes/conference/forms/" + asked.group(1) + ".json");
        }
    }

    @Test
    void every_question_and_every_choice_has_words_in_both_languages() {
        for (String language : List.of("en", "cy")) {
            JsonNode texts = StrictJson.read(file("processes/conference/texts." + language + ".json"));
            for (String key : forms().flatMap(this::keys).toList()) {
                assertThat(texts.path(key).asText()).as(language + " " + key).isNotBlank();
            }
        }
    }

    private Stream<ContentType> forms() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().contains("/forms/"))
                .map(file -> {
                    String name = file.getKey().replaceAll(".*/|\\.json$", "");
                    return ContentType.parse(new ContentTypeKey(name), 1, StrictJson.read(file.getValue()));
                });
    }

    private Stream<String> keys(ContentType form) {
        return Stream.concat(
                Stream.of(form.titleKey()), form.fields().stream().flatMap(field -> keys(form, field, "")));
    }

    private Stream<String> keys(ContentType form, Field field, String above) {
        String path = above + field.name();
        return Stream.of(
                        Stream.of(form.textKey(path, "label")),
                        field.options().stream().map(option -> form.textKey(path, "option") + "." + option),
                        field.items().stream().flatMap(inner -> keys(form, inner, path + ".")))
                .flatMap(keys -> keys);
    }

    private String file(String path) {
        String text = files.get(path);
        assertThat(text).as(path).isNotNull();
        return text == null ? "" : text;
    }
}
