package org.goldenthread.core.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.Test;

/** Short words in short sentences are for the young, and what has no sentence has no grade. */
class HowHardItIsToReadTest {

    @Test
    void theGradeIsThatOfTheFormula() {
        // 6 words in one sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59
        assertThat(ReadingGrade.of(List.of("The cat sat on the mat")).orElseThrow())
                .isCloseTo(-1.45, within(0.001));
        assertThat(ReadingGrade.of(ReadingGrade.sentences(
                                List.of("The participating professionals communicate their determination.")))
                        .orElseThrow())
                .isGreaterThan(15);
    }

    @Test
    void headingsAreNoSentences() {
        String guide = "{\"title\": \"Determination\", \"sections\": [{\"words\": \"You can ask. We tell you.\"}]}";

        assertThat(ReadingGrade.ofBody(StrictJson.read(guide)))
                .isEqualTo(ReadingGrade.of(List.of("You can ask", "We tell you")));
        assertThat(ReadingGrade.ofBody(StrictJson.read("{\"title\": \"Determination\"}")))
                .isEmpty();
    }

    @Test
    void gradeFourIsNineYears() {
        assertThat(ReadingGrade.age(3.6)).isEqualTo(9);
        assertThat(ReadingGrade.age(-1.2)).isEqualTo(5);
    }
}
