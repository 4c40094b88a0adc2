package org.goldenthread.core.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.NewParticipation;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.WordKey;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.Kin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EveryChoiceHasWordsTest {

    private final Texts texts = Texts.strict();

    @ParameterizedTest
    @EnumSource(Language.class)
    void inBothLanguages(Language language) {
        Map<String, Enum<?>[]> choices = Map.of(
                "kin", Kin.values(),
                "channel", Channel.values(),
                "basis", LegalBasis.values());
        choices.forEach((group, values) -> said(language, group, Arrays.stream(values)));
        assertThat(Arrays.stream(Capacity.values())
                        .map(NewParticipation::usualPurpose)
                        .filter(key -> !texts.has(language, key)))
                .isEmpty();
        said(
                language,
                "capacity",
                Arrays.stream(Capacity.values())
                        .filter(capacity -> !capacity.portalWide() && capacity != Capacity.PROCESS));
    }

    @ParameterizedTest
    @EnumSource(MessageKind.class)
    void messagesSayNothingAboutAnybody(MessageKind kind) {
        for (Language language : Language.values()) {
            String said = texts.say(language, kind.subjectKey()) + texts.say(language, kind.bodyKey(), "https://x");
            assertThat(said)
                    .doesNotContainIgnoringCase("famil")
                    .doesNotContainIgnoringCase("teulu")
                    .doesNotContainIgnoringCase("council")
                    .doesNotContainIgnoringCase("cyngor")
                    .doesNotContainIgnoringCase("child")
                    .doesNotContainIgnoringCase("plentyn")
                    .doesNotContainIgnoringCase("meeting")
                    .doesNotContainIgnoringCase("cyfarfod");
        }
    }

    private void said(Language language, String group, Stream<? extends Enum<?>> values) {
        assertThat(values.map(value -> WordKey.of(group, value)).filter(key -> !texts.has(language, key)))
                .isEmpty();
    }
}
