package org.goldenthread.demonstration.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.FormValidation;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.ShippedFiles;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.Test;

class TheStoryFitsTheFormsTest {

    private static final String FOLDER = "processes/conference";

    private final Map<String, String> files =
            ShippedFiles.below(FOLDER, getClass().getClassLoader());
    private final FormValidation validation = new FormValidation(new PortalClock());

    @Test
    void what_everybody_answers_is_what_the_forms_ask() {
        StoryText.read()
                .cases()
                .forEach(about -> about.scenes().forEach(scene -> {
                    ContentType form = form(scene.step());
                    String answers = scene.answers()
                            .toString()
                            .replaceAll("\"@(thursday|yesterday)\"", "\"2026-11-26\"")
                            .replaceAll("\"@[a-z]+\"", "\"0193a5c0-0000-7000-8000-000000000001\"");

                    assertThat(validation.check(form, StrictJson.read(answers)))
                            .as(scene.by() + " at " + scene.step())
                            .isEmpty();
                }));
    }

    @Test
    void everybody_in_the_story_is_in_the_family_text() {
        FamilyText text = FamilyText.read();

        StoryText.read().cases().forEach(about -> {
            assertThat(text.person(about.openedBy()).agency()).isNotNull();
            about.parts().forEach(part -> assertThat(text.person(part.person())).isNotNull());
            about.scenes()
                    .forEach(
                            scene -> assertThat(text.person(scene.by()).roles()).isNotEmpty());
        });
    }

    private ContentType form(String step) {
        Matcher task = Pattern.compile("<userTask id=\"" + step + "\"[^>]*camunda:formKey=\"([^\"]+)\"")
                .matcher(files.getOrDefault(FOLDER + "/conference.bpmn", ""));
        assertThat(task.find()).as(step).isTrue();
        String key = task.group(1);
        return ContentType.parse(
                new ContentTypeKey(key),
                1,
                StrictJson.read(files.getOrDefault(FOLDER + "/forms/" + key + ".json", "")));
    }
}
