package org.goldenthread.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.goldenthread.core.casefile.ParticipationId;
import org.junit.jupiter.api.Test;

class ALinkLetsSomebodyInOnceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant EXPIRES = NOW.plus(14, ChronoUnit.DAYS);
    private final LinkToken token = LinkToken.next();
    private final InvitationLink link = new InvitationLink(ParticipationId.next(), token, NOW, EXPIRES);

    @Test
    void itIsGoodUntilItExpiresAndNotAtThatInstant() {
        assertThat(link.refusal(NOW)).isNull();
        assertThat(link.refusal(EXPIRES.minusMillis(1))).isNull();
        assertThat(link.refusal(EXPIRES)).isEqualTo("link-expired");
    }

    @Test
    void onceUsedItIsUsed() {
        link.use(NOW);
        link.revoke(NOW);

        assertThat(link.refusal(NOW)).isEqualTo("link-used");
    }

    @Test
    void onceTakenBackItIsTakenBack() {
        link.revoke(NOW);

        assertThat(link.refusal(NOW)).isEqualTo("link-revoked");
    }

    @Test
    void itsSecretIsLongRandomAndNeverPrinted() {
        assertThat(token.wellFormed()).isTrue();
        assertThat(token.secret()).hasSize(43).isNotEqualTo(LinkToken.next().secret());
        assertThat(token.hash()).hasSize(32);
        assertThat(token).hasToString("a link");
        assertThat(new LinkToken("../../etc/passwd").wellFormed()).isFalse();
    }
}
