package org.goldenthread.web.pages.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.web.pages.shell.Assets;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Reader;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.junit.jupiter.api.Test;

class AnAdvocateIsNotSaidTwiceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void whomAnAdvocateHelpsIsInTheWordsAlready() {
        assertThat(as(Capacity.ADVOCATE, Language.ENGLISH)).isEqualTo("helps Ela say what they think");
        assertThat(as(Capacity.ADVOCATE, Language.WELSH)).isEqualTo("yn helpu Ela i ddweud beth sydd ar eu meddwl");
    }

    @Test
    void whomASolicitorActsForIsSaid() {
        assertThat(as(Capacity.PARENTS_SOLICITOR, Language.ENGLISH)).isEqualTo("solicitor for Ela");
    }

    private static String as(Capacity capacity, Language language) {
        Part part = new Part(
                ParticipationId.next(),
                PersonId.next(),
                capacity,
                "purpose.speaks-for-child",
                LegalBasis.AGREEMENT_TO_TAKE_PART,
                PersonId.next(),
                NOW,
                NOW,
                NOW.plusSeconds(60),
                null);
        Texts texts = Texts.strict();
        texts.load(AnAdvocateIsNotSaidTwiceTest.class.getClassLoader());
        Reader mair = new Reader(language, false, Ground.FAMILY, "Mair", Optional.empty());
        return new InWords(new Page(mair, texts, Assets.shipped(), "/"), "Ela")
                .as(new Involved(part, "Sam", "Sam Field", null, null, List.of(), "Ela"));
    }
}
