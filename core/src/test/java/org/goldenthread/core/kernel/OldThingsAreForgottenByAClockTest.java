package org.goldenthread.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OldThingsAreForgottenByAClockTest {

    @Test
    void whereOneCannotForgetTheOthersDoAndItIsAskedAgain() {
        List<String> asked = new ArrayList<>();
        ForgettingClock clock = new ForgettingClock(List.of(
                () -> {
                    asked.add("stuck");
                    throw new IllegalStateException("the disk is away");
                },
                () -> asked.add("fine")));

        clock.tick();
        clock.tick();

        assertThat(asked).containsExactly("stuck", "fine", "stuck", "fine");
    }
}
