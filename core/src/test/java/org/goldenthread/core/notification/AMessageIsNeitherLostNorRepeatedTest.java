package org.goldenthread.core.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.junit.jupiter.api.Test;

class AMessageIsNeitherLostNorRepeatedTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant LEASE = NOW.plus(Duration.ofMinutes(5));
    private final Message message =
            new Message(MessageKind.SOMETHING_NEW, PersonId.next(), CaseId.next(), "new:once", NOW);

    @Test
    void leftBehindBeforeTheHandOverItHasSurelyNotGone() {
        message.claim(LEASE);
        message.secondLook(LEASE);

        assertThat(message.state()).isEqualTo(MessageState.QUEUED);
        assertThat(message.trouble()).isEqualTo("left-behind");
        assertThat(message.attempts()).isZero();
    }

    @Test
    void leftBehindAfterItMayHaveGoneAndGoesAgainUnderTheSameName() {
        message.claim(LEASE);
        message.sending(LEASE);
        message.secondLook(LEASE);

        assertThat(message.trouble()).isEqualTo("may-have-gone");
        assertThat(message.attempts()).isEqualTo(1);
    }

    @Test
    void itRestsLongerAfterEachFailureAndIsGivenUpInTheEnd() {
        Instant now = NOW;
        for (int attempt = 1; attempt < 12; attempt++) {
            message.sending(LEASE);
            assertThat(message.failed("server-unreachable", false, now)).isFalse();
            assertThat(message.notBefore()).isAfter(now);
            now = message.notBefore();
        }
        message.sending(LEASE);

        assertThat(message.failed("server-unreachable", false, now)).isTrue();
        assertThat(message.state()).isEqualTo(MessageState.DEAD);
        assertThat(Duration.between(NOW, now)).isBetween(Duration.ofHours(20), Duration.ofHours(40));
    }

    @Test
    void whatCanNeverArriveIsGivenUpAtOnce() {
        message.sending(LEASE);

        assertThat(message.failed("address-refused", true, NOW)).isTrue();
    }

    @Test
    void onceGoneItIsGone() {
        message.sending(LEASE);
        message.sent(NOW);

        assertThat(message.state()).isEqualTo(MessageState.SENT);
        assertThat(message.secret()).isNull();
    }
}
