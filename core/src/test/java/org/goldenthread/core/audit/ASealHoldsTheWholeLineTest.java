package org.goldenthread.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.junit.jupiter.api.Test;

class ASealHoldsTheWholeLineTest {

    private static final Instant THURSDAY = Instant.parse("2026-11-26T10:00:00Z");

    private final AuditSeal seal = new AuditSeal(new byte[32]);
    private final CaseId elasCase = CaseId.next();
    private final AuditEntry line = AuditEntry.done(PersonId.next(), elasCase, "SEE", "shared");

    @Test
    void the_same_line_after_the_same_line_has_the_same_seal() {
        assertThat(sealed(line, 1, THURSDAY)).isEqualTo(sealed(line, 1, THURSDAY));
    }

    @Test
    void another_place_time_actor_or_word_has_another_seal() {
        AuditEntry bySomebodyElse = AuditEntry.done(PersonId.next(), elasCase, "SEE", "shared");
        AuditEntry withAnotherWord = AuditEntry.done(line.actor(), elasCase, "SEEs", "hared");

        assertThat(sealed(line, 2, THURSDAY)).isNotEqualTo(sealed(line, 1, THURSDAY));
        assertThat(sealed(line, 1, THURSDAY.plusMillis(1))).isNotEqualTo(sealed(line, 1, THURSDAY));
        assertThat(sealed(bySomebodyElse, 1, THURSDAY)).isNotEqualTo(sealed(line, 1, THURSDAY));
        assertThat(sealed(withAnotherWord, 1, THURSDAY)).isNotEqualTo(sealed(line, 1, THURSDAY));
    }

    @Test
    void another_key_makes_another_seal_so_nobody_forges_without_it() {
        byte[] otherKey = new byte[32];
        otherKey[0] = 1;

        assertThat(new AuditSeal(otherKey).over(AuditSeal.FIRST, "chain", 1, THURSDAY, line))
                .isNotEqualTo(sealed(line, 1, THURSDAY));
    }

    @Test
    void a_short_key_is_refused() {
        assertThatThrownBy(() -> new AuditSeal(new byte[16])).hasMessageContaining("32 bytes");
    }

    @Test
    void the_trail_takes_no_sentence() {
        assertThatThrownBy(() -> AuditEntry.done(null, elasCase, "SEE", "Mair lives at 4 Bryn Road"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private byte[] sealed(AuditEntry entry, long number, Instant at) {
        return seal.over(AuditSeal.FIRST, "chain", number, at, entry);
    }
}
