package org.goldenthread.web.pages.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.web.pages.form.LongWords;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SinceWhenIsOneSentenceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void whoHasNotAnsweredTakesPartSinceNothing() {
        assertThat(since(Ground.FAMILY, null)).isEqualTo("Asked, has not said yes yet");
    }

    @Test
    void aFamilyReadsSinceWhenInASentenceAndStaffBelowTheirHeading() {
        assertThat(since(Ground.FAMILY, NOW)).isEqualTo("Takes part since 23 November 2026");
        assertThat(since(Ground.STAFF, NOW)).isEqualTo("23 November 2026");
    }

    private static String since(Ground ground, @Nullable Instant from) {
        Part part = new Part(
                ParticipationId.next(),
                PersonId.next(),
                Capacity.FAMILY_NETWORK,
                "purpose.makes-the-plan",
                LegalBasis.AGREEMENT_TO_TAKE_PART,
                null,
                NOW,
                from,
                NOW.plusSeconds(86_400),
                null);
        return new InWords(LongWords.page(ground), "Ela")
                .row(new Involved(part, "Mair", "Mair Bowen", null, null, List.of(), null), NOW)
                .from();
    }
}
