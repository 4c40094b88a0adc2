package org.goldenthread.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingAFormTest {

    private final ContentType referral = Forms.referral();

    @Test
    void theQuestionsComeInTheOrderOfTheFileWithWhatIsNeededToPutThem() {
        assertThat(referral.fields())
                .extracting(Field::name, Field::widget, Field::page, Field::required)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple("concerns", Widget.TEXTAREA, 1, true),
                        org.assertj.core.groups.Tuple.tuple("agreed", Widget.YESNO, 2, true),
                        org.assertj.core.groups.Tuple.tuple("decision", Widget.RADIOS, 2, true),
                        org.assertj.core.groups.Tuple.tuple("reason", Widget.TEXT, 2, true),
                        org.assertj.core.groups.Tuple.tuple("courtDate", Widget.DATE, 3, false));
        assertThat(referral.pages()).isEqualTo(3);
        assertThat(referral.answeredBy()).containsExactly(Capacity.SOCIAL_WORKER);
        assertThat(referral.field("languages").orElseThrow().options()).containsExactly("en", "cy", "pl");
        assertThat(referral.field("people").orElseThrow().items())
                .extracting(Field::name)
                .containsExactly("name", "since");
    }

    @Test
    void theWordsOfAFieldInAListAreTheSameForEveryEntry() {
        assertThat(referral.textKey("people.2.name", "label")).isEqualTo("form.fgc-referral.people.name.label");
    }

    @Test
    void aStepMayNarrowTheRoomAndTheLabelAndNeverWidenThem() {
        CaseId caseId = CaseId.next();
        assertThat(referral.allows(AccessStamp.in(caseId, Compartment.PROFESSIONALS, Label.SENSITIVE)))
                .isTrue();
        assertThat(referral.allows(AccessStamp.in(caseId, Compartment.PROFESSIONALS, Label.RESTRICTED)))
                .isTrue();
        assertThat(referral.allows(AccessStamp.of(caseId, Compartment.OWN, Label.SENSITIVE, PersonId.next())))
                .isTrue();
        assertThat(referral.allows(AccessStamp.in(caseId, Compartment.PROFESSIONALS, Label.OFFICIAL)))
                .isFalse();
        assertThat(referral.allows(AccessStamp.in(caseId, Compartment.SHARED, Label.RESTRICTED)))
                .isFalse();
        assertThat(referral.allows(AccessStamp.in(caseId, Compartment.FAMILY, Label.RESTRICTED)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"object\",\"properties\":{\"a\":{\"$ref\":\"http://elsewhere.example/a.json\"}}}",
                "{\"type\":\"object\",\"properties\":{\"a\":{\"$ref\":\"file:///etc/passwd\"}}}",
                "{\"type\":\"object\",\"properties\":{\"a b\":{\"type\":\"string\"}}}",
                "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"null\"}}}",
                "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\",\"x-gt\":{\"widget\":\"carousel\"}}}}",
                "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\",\"x-gt\":{\"showWhen\":{\"field\":\"b\",\"is\":\"c\"}}}}}",
                "{\"type\":\"array\"}",
                "{\"type\":\"object\",\"properties\":{}}"
            })
    void aFileThatIsNotAFormIsRefusedWithASentence(String file) {
        assertThatThrownBy(() -> ContentType.parse(Forms.REFERRAL, 1, StrictJson.read(file)))
                .isInstanceOf(NotAForm.class)
                .hasMessageStartingWith("The form fgc-referral cannot be used:");
    }
}
