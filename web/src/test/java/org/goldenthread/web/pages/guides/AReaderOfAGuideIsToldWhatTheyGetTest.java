package org.goldenthread.web.pages.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.Published;
import org.goldenthread.core.editorial.VariantAge;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.web.pages.guides.GuideView.Block;
import org.junit.jupiter.api.Test;

/** In which language, whether that is the one asked for, and how old it is, in the reader's own words. */
class AReaderOfAGuideIsToldWhatTheyGetTest {

    private static final VariantTag ENGLISH = new VariantTag("en");
    private static final Instant AT = Instant.parse("2026-11-16T09:00:00Z");

    private final Texts texts = texts();

    private static Texts texts() {
        Texts texts = Texts.strict();
        texts.load(AReaderOfAGuideIsToldWhatTheyGetTest.class.getClassLoader());
        return texts;
    }

    @Test
    void whoGetsWhatTheyAskedForReadsWhichThatIs() {
        GuideView view = shown(Language.ENGLISH, "en-simple", "en-simple", 0);

        assertThat(view.served()).isEqualTo("You read this in: English, easy read.");
        assertThat(view.fallback()).isFalse();
        assertThat(view.lang()).isNull();
        assertThat(view.behind()).isEmpty();
    }

    @Test
    void whoAskedForWelshAndGetsEnglishIsToldInWelshAndTheWordsAreMarked() {
        GuideView view = shown(Language.WELSH, "cy", "en", 0);

        assertThat(view.fallback()).isTrue();
        assertThat(view.served()).contains("Cymraeg").contains("Saesneg");
        assertThat(view.lang()).isEqualTo("en");
    }

    @Test
    void whatIsOlderThanTheFirstWordsSaysByHowMuch() {
        assertThat(shown(Language.WELSH, "cy", "cy", 12).behind())
                .contains("12 diwrnod")
                .contains("Saesneg");
        assertThat(shown(Language.ENGLISH, "cy", "cy", 1).behind()).contains("one day older");
    }

    @Test
    void aLanguageThatThePortalDoesNotSpeakItselfIsNamedAllTheSame() {
        assertThat(shown(Language.ENGLISH, "en", "pl", 0).served()).contains("Polish");
    }

    @Test
    void anEmptyLineBeginsAParagraphAndDashesAreAList() {
        assertThat(GuideView.blocks("One\nline.\n\n- first\n- second\n\n<b>bold</b>\n- not a list"))
                .containsExactly(
                        new Block(false, List.of("One line.")),
                        new Block(true, List.of("first", "second")),
                        new Block(false, List.of("<b>bold</b> - not a list")));
    }

    private GuideView shown(Language reader, String asked, String served, long daysBehind) {
        VariantTag variant = new VariantTag(served);
        Published one = new Published(
                new EditorialKey(new ContentTypeKey("guide"), "a-guide"),
                1,
                1,
                AT,
                new VariantTag(asked),
                variant,
                List.of(new VariantAge(variant, 1, AT, daysBehind > 0, daysBehind)),
                StrictJson.read("{\"title\": \"A guide\", \"lead\": \"About it\", \"sections\": []}"));
        return GuidePages.view(one, new VariantWords(texts, reader), ENGLISH, Map.of());
    }
}
