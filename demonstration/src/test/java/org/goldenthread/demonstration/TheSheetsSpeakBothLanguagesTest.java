package org.goldenthread.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.goldenthread.core.kernel.Language;
import org.junit.jupiter.api.Test;

class TheSheetsSpeakBothLanguagesTest {

    private final SheetWords english = SheetWords.in(Language.ENGLISH);
    private final SheetWords welsh = SheetWords.in(Language.WELSH);

    @Test
    void everyWordIsThereInBothAndWithTheSamePlaces() {
        assertThat(welsh.words()).containsOnlyKeys(english.words().keySet());
        english.words()
                .forEach((key, words) ->
                        assertThat(places(welsh.words().get(key))).as(key).isEqualTo(places(words)));
    }

    @Test
    void eachLeadsToTheOther() {
        assertThat(english.other()).isEqualTo(Language.WELSH);
        assertThat(welsh.other()).isEqualTo(Language.ENGLISH);
        assertThat(english.say("language")).isEqualTo("Cymraeg");
    }

    @Test
    void aWordThatNobodyWroteIsNamed() {
        assertThatThrownBy(() -> welsh.say("no-such-word")).hasMessageContaining("no-such-word");
    }

    private static String places(String words) {
        return words.replaceAll("[^{}0-9]|(?<!\\{)[0-9]+", "");
    }
}
