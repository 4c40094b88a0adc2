package org.goldenthread.workflows.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EveryStepKnowsHowFarAlongItIsTest extends ConferenceWalk {

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void fromTheReferralToTheReviewInFiveStages() {
        Map<String, String> stages = engine.processes().stagesOf("conference");

        assertThat(stages.values().stream().distinct())
                .containsExactly("referral", "preparing", "day", "plan", "review");
        assertThat(stages).containsEntry("refer", "referral").containsEntry("record-review", "review");
    }

    /** Whoever knows of this step alone, and of no other that waits, is told that it has come to its end. */
    @Test
    void theLastStepIsTheReview() {
        assertThat(engine.processes().stagesOf("conference").keySet()).last().isEqualTo("record-review");
    }

    @Test
    void aProcessThatIsNotThereHasNone() {
        assertThat(engine.processes().stagesOf("nowhere")).isEmpty();
    }
}
