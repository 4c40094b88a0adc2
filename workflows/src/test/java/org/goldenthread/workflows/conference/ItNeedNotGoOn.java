package org.goldenthread.workflows.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.goldenthread.workflows.engine.TaskSeen.Happening;
import org.junit.jupiter.api.Test;

/** The paths on which a parent does not agree, or somebody stops it. */
abstract class ItNeedNotGoOn extends WholePicture {

    @Test
    void theFamilyStopsAndEveryOpenTaskIsWithdrawn() {
        prepared();

        assertThat(engine.processes().tell("family-withdraws", caseId, Map.of("ending", RecordedWords.id())))
                .isTrue();

        assertThat(engine.ended(caseId)).isTrue();
        assertThat(words.said)
                .endsWith(
                        "convene.callOff ", "letter.tell EVERYONE conference-ended", "participation.leave COORDINATOR");
        assertThat(engine.tasks.get(engine.tasks.size() - 1).happened()).isEqualTo(Happening.WITHDRAWN);
    }

    @Test
    void whereNoParentAgreesTheManagerDecidesHowToGoOn() {
        peopleNamed();
        words.noParentAgrees = true;
        bothParentsAnswer();
        answer("write-pack");
        answer("offer-advocate", "wanted", "no");
        assertThat(engine.openTasks(caseId)).containsExactly("without-parents");

        answer("without-parents", "goOn", "wait");
        passDays(6);
        bothParentsAnswer();
        assertThat(engine.openTasks(caseId)).containsExactly("without-parents");
        answer("without-parents", "goOn", "hold");

        assertThat(engine.openTasks(caseId)).containsExactly("check-pack");
    }

    @Test
    void whereNoParentAgreesItMayBeClosed() {
        peopleNamed();
        words.noParentAgrees = true;
        bothParentsAnswer();

        answer("without-parents", "goOn", "close");

        assertThat(engine.ended(caseId)).isTrue();
        assertThat(words.said).endsWith("letter.tell EVERYONE conference-ended", "participation.leave COORDINATOR");
    }

    @Test
    void whereOneParentStopsItGoesOnForTheOthersAndTheCoordinatorHears() {
        prepared();
        words.aParentIsLeft = true;

        engine.processes().tell("family-withdraws", caseId, Map.of("ending", RecordedWords.id()));
        assertThat(engine.openTasks(caseId)).containsExactly("hear-of-stop", "set-date");
        answer("hear-of-stop");
        words.aParentIsLeft = false;
        engine.processes().tell("family-withdraws", caseId, Map.of("ending", RecordedWords.id()));

        assertThat(engine.ended(caseId)).isTrue();
    }

    @Test
    void whereTheOnlyParentWhoAgreedStopsTheManagerDecidesHowToGoOn() {
        prepared();
        words.aParentIsLeft = true;
        words.noParentAgrees = true;

        engine.processes().tell("family-withdraws", caseId, Map.of("ending", RecordedWords.id()));
        assertThat(engine.openTasks(caseId)).containsExactly("hear-of-stop", "none-agrees-now", "set-date");
        answer("none-agrees-now", "goOn", "wait");
        passDays(6);
        assertThat(engine.open(caseId, "ask-each-again")).hasSize(2);
        answer("ask-each-again");
        answer("ask-each-again");
        answer("none-agrees-now", "goOn", "hold");
        assertThat(engine.openTasks(caseId)).containsExactly("hear-of-stop", "set-date");
        engine.processes().tell("family-withdraws", caseId, Map.of("ending", RecordedWords.id()));
        answer("none-agrees-now", "goOn", "close");

        assertThat(engine.ended(caseId)).isTrue();
    }

    @Test
    void theManagerStopsWithAReasonAndNobodyIsTalkedOver() {
        coordinatorChosen();

        assertThat(engine.processes().tell("manager-closes", caseId, Map.of("ending", RecordedWords.id())))
                .isTrue();
        assertThat(engine.ended(caseId)).isTrue();
        assertThat(engine.processes().tell("manager-closes", caseId, Map.of()))
                .as("there is nothing left to end")
                .isFalse();
    }
}
