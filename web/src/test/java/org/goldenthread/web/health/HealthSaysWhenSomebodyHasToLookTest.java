package org.goldenthread.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.goldenthread.core.notification.OutboxReading.Fare;
import org.junit.jupiter.api.Test;

class HealthSaysWhenSomebodyHasToLookTest {

    @Test
    void messagesThatWaitForTheirHourAreNoTrouble() {
        assertThat(new Health(0, new Fare(7, 0, 0, Duration.ofMinutes(2))).trouble())
                .isFalse();
    }

    @Test
    void aStuckStepIsTrouble() {
        assertThat(new Health(1, calm()).trouble()).isTrue();
    }

    @Test
    void soIsAMessageThatDoesNotGetThroughOrWasGivenUp() {
        assertThat(new Health(0, new Fare(1, 1, 0, Duration.ZERO)).trouble()).isTrue();
        assertThat(new Health(0, new Fare(0, 0, 1, Duration.ZERO)).trouble()).isTrue();
    }

    @Test
    void soIsAnOutboxThatNobodyEmpties() {
        assertThat(new Health(0, new Fare(1, 0, 0, Duration.ofMinutes(15))).trouble())
                .isTrue();
    }

    @Test
    void itSaysFiguresAndNothingElse() {
        assertThat(new Health(2, new Fare(3, 4, 5, Duration.ofMinutes(6))).json())
                .isEqualTo("{\"trouble\":true,\"steps-stuck\":2,\"messages-waiting\":3,\"messages-tried-in-vain\":4,"
                        + "\"messages-given-up-today\":5,\"minutes-late\":6}");
    }

    private static Fare calm() {
        return new Fare(0, 0, 0, Duration.ZERO);
    }
}
