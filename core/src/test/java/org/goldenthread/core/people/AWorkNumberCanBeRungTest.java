package org.goldenthread.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AWorkNumberCanBeRungTest {

    @ParameterizedTest
    @ValueSource(strings = {"01632 960021", "020 7946 0123", "+44 20 7946 0123", "(01632) 960021"})
    void numbersAsPeopleWriteThemAreKept(String number) {
        assertThat(post(number).telephone()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ask Ruth", "01632 960021 ext. 4\"><b>", "0", "012345678901234567890123456789012345678901"})
    void whatIsNoNumberIsRefused(String number) {
        assertThatThrownBy(() -> post(number)).isInstanceOf(CannotBeDone.class);
    }

    @Test
    void aPostNeedNotHaveOne() {
        assertThat(post(null).telephone()).isNull();
    }

    private static Post post(@Nullable String telephone) {
        return new Post(PersonId.next(), AgencyId.next(), Role.FGC_COORDINATOR, null, telephone);
    }
}
