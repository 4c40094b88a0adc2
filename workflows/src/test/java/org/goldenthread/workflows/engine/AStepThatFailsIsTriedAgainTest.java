package org.goldenthread.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AStepThatFailsIsTriedAgainTest {

    private final Letter letter = new Letter();
    private final EngineUnderTest engine = new EngineUnderTest(Map.of("letter", letter), new Acting());
    private CaseId caseId = CaseId.next();

    @BeforeEach
    void aStepThatGoesOnByItself() {
        engine.deploy("telling", SmallPictures.process("telling", """
                        <startEvent id="begin"/>
                        <sequenceFlow id="f1" sourceRef="begin" targetRef="tell"/>
                        <serviceTask id="tell" camunda:asyncBefore="true" camunda:expression="${letter.tell()}"/>
                        <sequenceFlow id="f2" sourceRef="tell" targetRef="end"/>
                        <endEvent id="end"/>
                        """));
        caseId = engine.begin("telling", PersonId.next(), Map.of());
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void fourTimesAfterLongerAndLongerPausesAndThenItWaitsForSomebody() {
        for (int turn = 1; turn <= 5; turn++) {
            engine.tryDueJobs(Date.from(Instant.now().plus(Duration.ofHours(2L * turn))));
        }

        assertThat(letter.tried).isEqualTo(5);
        assertThat(engine.stuck).containsExactly(new StepStuck(caseId, "tell"));
        assertThat(engine.ended(caseId)).as("nothing is lost").isFalse();
    }

    @Test
    void whatIsMendedGoesOnWhenSomebodySaysSo() {
        for (int turn = 1; turn <= 5; turn++) {
            engine.tryDueJobs(Date.from(Instant.now().plus(Duration.ofHours(2L * turn))));
        }
        letter.mended = true;

        engine.processes().tryAgain(caseId);
        engine.tryDueJobs(Date.from(Instant.now().plus(Duration.ofHours(12))));

        assertThat(engine.ended(caseId)).isTrue();
    }

    @Test
    void thePausesGrow() {
        engine.tryDueJobs(Date.from(Instant.now()));

        Job job = engine.engine.getManagementService().createJobQuery().singleResult();
        assertThat(job.getRetries()).isEqualTo(4);
        assertThat(job.getDuedate()).isAfter(new Date());
    }

    /** A word that fails until it is mended. */
    public static final class Letter {
        private int tried;
        private boolean mended;

        public void tell() {
            tried++;
            if (!mended) {
                throw new IllegalStateException("the post office is closed");
            }
        }
    }
}
