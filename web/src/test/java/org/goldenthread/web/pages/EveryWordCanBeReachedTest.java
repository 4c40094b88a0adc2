package org.goldenthread.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.Language;
import org.junit.jupiter.api.Test;

/** Words that nothing can show any more are a burden to whoever translates them, so there are none. */
class EveryWordCanBeReachedTest {

    private final WordsThatCodeAsksFor code = new WordsThatCodeAsksFor();

    @Test
    void nothingIsWrittenThatNobodyCanRead() {
        Texts texts = Texts.strict();
        texts.load(EveryWordCanBeReachedTest.class.getClassLoader());

        assertThat(new TreeSet<>(texts.keys(Language.ENGLISH)))
                .filteredOn(key -> !code.reach(key))
                .isEmpty();
    }

    @Test
    void aKeyThatNothingAsksForIsFound() {
        assertThat(code.reach("room.vow.1")).isFalse();
        assertThat(code.reach("room.choose")).isFalse();
        assertThat(code.reach("papers.older.still")).isFalse();
        assertThat(code.reach("day.need.a-horse")).isFalse();
    }

    @Test
    void aKeyThatIsPutTogetherIsReached() {
        assertThat(code.reach("day.need.lift")).isTrue();
        assertThat(code.reach("day.in-days.other")).isTrue();
        assertThat(code.reach("day.part.agreeing.words.staff")).isTrue();
    }
}
