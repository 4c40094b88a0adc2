package org.goldenthread.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTellTheTimeOnlyWhereTheyMayTest {

    @Test
    void an_ordinary_id_begins_with_the_millisecond() {
        long before = System.currentTimeMillis();

        UUID id = Ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, System.currentTimeMillis() + 1);
    }

    @Test
    void a_moment_lies_below_every_id_that_was_made_in_it_and_above_those_before() {
        UUID one = Ids.next();
        Instant then = Ids.moment(one);

        assertThat(Ids.earliest(then).toString()).isLessThan(one.toString());
        assertThat(Ids.earliest(then.plusMillis(1)).toString()).isGreaterThan(one.toString());
        assertThat(Ids.ahead().toString()).isGreaterThan(Ids.next().toString());
    }

    @Test
    void an_untimed_id_is_random_where_the_other_tells_the_time() {
        Set<Long> beginnings = new HashSet<>();
        for (int one = 0; one < 200; one++) {
            UUID id = Ids.untimed();
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
            beginnings.add(id.getMostSignificantBits() >>> 32);
        }

        assertThat(beginnings).hasSizeGreaterThan(190);
    }
}
