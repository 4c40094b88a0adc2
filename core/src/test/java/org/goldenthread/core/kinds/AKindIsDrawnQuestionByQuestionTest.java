package org.goldenthread.core.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ShowWhen;
import org.goldenthread.core.content.TypeSteps;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.core.kinds.KindQuestion.Option;
import org.goldenthread.core.kinds.KindQuestion.Spoken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AKindIsDrawnQuestionByQuestionTest {

    private static final ContentTypeKey KEY = new ContentTypeKey("visit");
    private static final List<Option> LIST =
            List.of(new Option("good", new Spoken("Good", "Da")), new Option("bad", new Spoken("Bad", "Drwg")));

    private final KindSheet sheet = new KindSheet(
            KEY,
            KindSheet.blank(KindRoom.SHARED, List.of("PARENT"), new Spoken("A visit", "Ymweliad")),
            JsonNodeFactory.instance.arrayNode());

    @ParameterizedTest
    @EnumSource(value = KindAnswer.class, names = "OTHER", mode = EnumSource.Mode.EXCLUDE)
    void aQuestionOfEachWayIsReadBackAsItWasPut(KindAnswer answer) {
        KindQuestion question = question("how", answer, true, null);

        sheet.put(question);

        assertThat(sheet.questions()).containsExactly(question);
        ContentType type = ContentType.parse(KEY, 1, sheet.schema());
        assertThat(type.words().get(Language.WELSH)).containsEntry("form.visit.how.label", "how cy");
        assertThat(type.words().get(Language.ENGLISH)).containsEntry("form.visit.title", "A visit");
    }

    @Test
    void aQuestionThatIsAskedOnlyAfterAnotherIsRequiredOnlyThen() {
        sheet.put(question("how", KindAnswer.ONE_OF, true, null));
        sheet.put(question("why", KindAnswer.WORDS, true, new ShowWhen("how", "bad")));
        sheet.put(question("why", KindAnswer.WORDS, true, new ShowWhen("how", "bad")));

        ContentType type = ContentType.parse(KEY, 1, sheet.schema());

        assertThat(type.field("why").orElseThrow().required()).isTrue();
        assertThat(sheet.schema().path("required")).isEqualTo(json("[\"how\"]"));
        assertThat(sheet.schema().path("allOf")).hasSize(1);
        assertThatThrownBy(() -> sheet.remove("how", false)).isInstanceOf(CannotBeDone.class);
    }

    @Test
    void questionsMoveAndStopAtTheEdge() {
        List.of("a", "b", "c").forEach(name -> sheet.put(question(name, KindAnswer.LINE, false, null)));

        sheet.move("c", true);
        sheet.move("a", true);
        sheet.move("b", false);

        assertThat(sheet.names()).containsExactly("a", "c", "b");
    }

    @Test
    void whatIsRenamedOrTakenOutTakesItsWordsAndItsAnswersAlong() {
        sheet.put(question("how", KindAnswer.ONE_OF, true, null));
        sheet.put(question("old", KindAnswer.LINE, false, null));

        sheet.rename("how", "feeling", true);
        sheet.remove("old", true);
        sheet.fill("when", json("\"2026-01-01\""));
        sheet.map("feeling", Map.of("bad", "good"));

        assertThat(sheet.names()).containsExactly("feeling");
        assertThat(sheet.words().of("feeling.option.good")).isEqualTo(new Spoken("Good", "Da"));
        assertThat(sheet.schema().toString()).doesNotContain("how.label").doesNotContain("old.label");
        assertThat(TypeSteps.read(KEY, sheet.steps()).carry(json("{\"how\":\"bad\",\"old\":\"x\"}")))
                .isEqualTo(json("{\"feeling\":\"good\",\"when\":\"2026-01-01\"}"));
    }

    @Test
    void whatNobodyHasAnsweredYetNeedsNoStep() {
        sheet.put(question("how", KindAnswer.LINE, true, null));

        sheet.rename("how", "feeling", false);
        sheet.remove("feeling", false);

        assertThat(sheet.steps()).isEmpty();
        assertThat(sheet.schema().has("required")).isFalse();
    }

    @Test
    void aChoiceThatIsGoneTakesItsWordsWithIt() {
        sheet.put(question("how", KindAnswer.ANY_OF, true, null));

        sheet.put(new KindQuestion(
                "how", KindAnswer.ANY_OF, new Spoken("How", "Sut"), Spoken.NOTHING, true, LIST.subList(0, 1), 1, null));

        assertThat(sheet.words().of("how.option.bad")).isEqualTo(Spoken.NOTHING);
        assertThat(sheet.words().of("how.option.good").english()).isEqualTo("Good");
    }

    private static KindQuestion question(String name, KindAnswer answer, boolean required, @Nullable ShowWhen when) {
        return new KindQuestion(
                name,
                answer,
                new Spoken(name + " en", name + " cy"),
                new Spoken("hint", "awgrym"),
                required,
                answer.fromList() ? LIST : List.of(),
                2,
                when);
    }

    private static JsonNode json(String text) {
        return StrictJson.read(text);
    }
}
