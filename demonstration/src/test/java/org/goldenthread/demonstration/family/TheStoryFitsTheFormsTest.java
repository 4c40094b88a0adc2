package org.goldenthread.demonstration.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private final FamilyText people = FamilyText.read();
    private final Script script = new Script(everybody(), new Days(LocalDate.of(2026, 11, 18)));

    @Test
    void what_everybody_answers_is_what_the_forms_ask() {
        StoryText.read()
                .cases()
                .forEach(about -> about.scenes().forEach(scene -> {
                    ContentType form = form(scene.step());

                    assertThat(validation.check(form, script.filledIn(scene.answers())))
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

    @Test
    void no_scene_leaves_a_day_or_a_person_open() {
        StoryText.read()
                .cases()
                .forEach(about -> about.scenes()
                        .forEach(scene -> assertThat(
                                        script.filledIn(scene.answers()).toString())
                                .as(scene.by() + " at " + scene.step())
                                .doesNotContain("@", "{day", "{date", "{year")));
    }

    private Who everybody() {
        return new Who(
                people,
                people.people().stream()
                        .collect(Collectors.toMap(
                                somebody -> "person." + somebody.username(),
                                somebody -> UUID.nameUUIDFromBytes(
                                        somebody.username().getBytes(StandardCharsets.UTF_8)))));
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
