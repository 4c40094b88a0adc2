package org.goldenthread.demonstration.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.Language;
import org.junit.jupiter.api.Test;

class EveryPurposeIsSaidInBothLanguagesTest {

    @Test
    void whySomebodyTakesPartIsAKeyWithWords() {
        Texts texts = Texts.strict();
        StoryText.read()
                .cases()
                .forEach(about -> about.parts().forEach(part -> {
                    assertThat(part.purpose()).startsWith("purpose.");
                    for (Language language : Language.values()) {
                        assertThat(texts.has(language, part.purpose()))
                                .as(part.purpose() + " in " + language)
                                .isTrue();
                    }
                }));
    }
}
