package org.goldenthread.web.pages.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.Language;
import org.junit.jupiter.api.Test;

class ADayFitsIntoItsSentenceTest {

    private final PlainDays welsh = new PlainDays(Language.WELSH, Texts.strict());
    private final PlainDays english = new PlainDays(Language.ENGLISH, Texts.strict());

    @Test
    void inWelshADayIsSoftenedAfterAPreposition() {
        assertThat(welsh.inSentence("Beth sy’n digwydd ar Dydd Iau")).isEqualTo("Beth sy’n digwydd ar ddydd Iau");
        assertThat(welsh.inSentence("Wedi’i rannu ar Dydd Iau 26 Tachwedd"))
                .isEqualTo("Wedi’i rannu ar ddydd Iau 26 Tachwedd");
    }

    @Test
    void aDayThatStandsAloneStaysAsItIs() {
        assertThat(welsh.inSentence("Dydd Iau 26 Tachwedd")).isEqualTo("Dydd Iau 26 Tachwedd");
        assertThat(english.inSentence("on Thursday")).isEqualTo("on Thursday");
    }
}
