package org.goldenthread.workflows.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.workflows.engine.TaskSeen;
import org.goldenthread.workflows.engine.TaskSeen.Happening;
import org.junit.jupiter.api.Test;

/** Every node and every flow of {@code conference.bpmn}, walked in the real engine. */
class AConferenceFromReferralToReviewTest extends ItNeedNotGoOn {

    @Test
    void fromReferralToTheReviewedPlan() {
        coordinatorChosen();
        assertThat(words.said)
                .containsSubsequence("record.decision FGC_MANAGER accept", "participation.appoint COORDINATOR");
        answer("contact-family");
        answer("name-people");
        prepareAll("share", "yes");
        assertThat(words.said).contains("share.withEveryone ", "advocacy.begin ");
        untilTheDay();
        words.agencies.add(words.requests.get(0));
        theThreeParts();
        assertThat(words.said)
                .containsSubsequence(
                        "convene.open INFORMATION",
                        "convene.open PRIVATE_TIME",
                        "convene.open AGREEING",
                        "convene.open CLOSED");
        sharePlan();
        assertThat(words.said).endsWith("share.askAgency ");
        answer("answer-as-agency");
        answer("answer-request");
        answer("decide-plan", "outcome", "part");
        agreeAndAct();
        holdReview("finish");

        assertThat(engine.ended(caseId)).isTrue();
        assertThat(words.said).endsWith("letter.tell EVERYONE conference-finished", "participation.leave COORDINATOR");
        assertThat(engine.steps)
                .extracting(seen -> seen.step())
                .contains("reviewed")
                .allMatch(step -> step.matches("[a-z-]+"));
    }

    @Test
    void theManagerAsksForMoreAndThenDeclines() {
        begin(false);
        decide("more");
        answer("complete-referral");
        decide("decline");

        assertThat(engine.ended(caseId)).isTrue();
        assertThat(words.said)
                .containsExactly(
                        "participation.holders TEAM_MANAGER",
                        "participation.holders FGC_MANAGER",
                        "record.decision FGC_MANAGER more",
                        "record.decision FGC_MANAGER decline",
                        "letter.tell SOCIAL_WORKER referral-declined");
    }

    @Test
    void aLateFirstContactRemindsThenGoesToTheManagerAndNeverCloses() {
        coordinatorChosen();

        passDays(8);
        assertThat(words.said).contains("letter.remind COORDINATOR contact-family");
        passDays(10);
        assertThat(engine.openTasks(caseId)).containsExactly("contact-family", "late-contact");

        answer("late-contact");
        assertThat(engine.openTasks(caseId)).containsExactly("contact-family");
        answer("contact-family");
        assertThat(engine.openTasks(caseId)).containsExactly("name-people");
    }

    @Test
    void whatTheManagerWasToAskFallsAwayWhenTheFamilyIsSpokenWith() {
        begin(true);
        decide("accept");
        chooseCoordinator();
        passDays(3);

        answer("contact-family");

        assertThat(engine.openTasks(caseId)).containsExactly("name-people");
        assertThat(engine.tasks)
                .filteredOn(seen -> seen.task().equals("late-contact"))
                .extracting(TaskSeen::happened)
                .containsExactly(Happening.OPENED, Happening.WITHDRAWN);
    }

    @Test
    void aParentWhoDoesNotAnswerIsAskedInPersonAndAPackIsSentBack() {
        peopleNamed();
        answer("write-pack");
        answer("offer-advocate", "wanted", "no");

        passDays(6);
        assertThat(engine.open(caseId, "ask-in-person")).hasSize(2);
        answer("ask-in-person");
        assertThat(engine.open(caseId, "agree-taking-part"))
                .as("the other parent is still asked")
                .hasSize(1);
        answer("agree-taking-part");
        answer("check-pack", "verdict", "back");
        assertThat(engine.openTasks(caseId)).containsExactly("change-pack");
        answer("change-pack");
        answer("check-pack", "verdict", "share");

        assertThat(engine.openTasks(caseId)).containsExactly("set-date");
    }

    @Test
    void eightWeeksGoByAndTheManagerIsToldWhileThePreparationGoesOn() {
        coordinatorChosen();
        answer("contact-family");

        passDays(57);

        assertThat(words.said).contains("letter.escalate FGC_MANAGER whole");
        assertThat(engine.openTasks(caseId)).containsExactly("name-people");
    }

    @Test
    void aPlanThatIsNotAcceptedComesBackChangedAndTheReviewMeetsAgain() {
        prepared();
        untilTheDay();
        passDays(6);
        assertThat(words.said).contains("letter.remind COORDINATOR await-plan");
        sharePlan();
        theThreeParts();
        answerRequests();
        answer("decide-plan", "outcome", "not-accepted");
        assertThat(words.said).contains("letter.tell FAMILY plan-not-accepted");
        assertThat(engine.openTasks(caseId)).isEmpty();
        words.requests.clear();
        sharePlan();
        answer("decide-plan", "outcome", "accept");
        holdReview("again");
        assertThat(engine.openTasks(caseId)).contains("set-review", "do-action", "agree-plan");
        words.reviewDay = Date.from(words.reviewDay.toInstant().plus(Duration.ofDays(60)));
        holdReview("finish");

        assertThat(engine.ended(caseId)).isTrue();
        assertThat(engine.tasks)
                .filteredOn(seen -> seen.task().equals("do-action"))
                .as("what was not ticked is withdrawn at the review, not counted as done")
                .extracting(TaskSeen::happened)
                .doesNotContain(Happening.DONE)
                .contains(Happening.WITHDRAWN);
    }

    @Test
    void theDayEndsEarlyAndWhatWasStillToOpenIsWithdrawn() {
        prepared();
        untilTheDay();

        assertThat(engine.processes().tell("day-closed", caseId, Map.of())).isTrue();

        assertThat(engine.openTasks(caseId)).isEmpty();
        assertThat(words.said).endsWith("convene.open CLOSED");
        sharePlan();
        assertThat(engine.openTasks(caseId)).containsExactly("answer-request", "answer-request");
    }

    @Test
    void whoAnswersByTelephoneIsNotAskedAnyMore() {
        prepared();
        answer("set-date");

        UUID asked = engine.open(caseId, "answer-invitation").iterator().next();
        engine.processes().done(asked, Collections.singletonMap("invitationAnswer", null));

        assertThat(engine.openTasks(caseId)).containsExactly("open-information");
    }

    @Test
    void aDayThatIsCalledOffBeforeItBeginsIsSetAnew() {
        prepared();
        answer("set-date");

        assertThat(engine.processes().tell("day-closed", caseId, Map.of())).isTrue();

        assertThat(engine.openTasks(caseId))
                .as("nobody is asked any more about the day that was called off")
                .containsExactly("set-date");
        untilTheDay();
        theThreeParts();
        sharePlan();
        assertThat(engine.openTasks(caseId)).containsExactly("answer-request", "answer-request");
    }

    @Test
    void aReviewThatIsMovedIsWaitedForUntilItsNewDay() {
        dayHeld();
        sharePlan();
        answerRequests();
        answer("decide-plan", "outcome", "accepted");
        answer("set-review");

        assertThat(engine.processes()
                        .moveClock(caseId, "review-day", Instant.now().plus(Duration.ofDays(3))))
                .isTrue();
        passDays(4);

        assertThat(engine.openTasks(caseId)).containsExactly("record-review");
    }

    @Test
    void whatAnAgencyDoesNotAnswerInTimeTheTeamManagerAnswers() {
        dayHeld();
        words.agencies.addAll(words.requests);
        sharePlan();
        assertThat(engine.openTasks(caseId)).containsExactly("answer-as-agency", "answer-as-agency");

        passDays(6);

        assertThat(engine.openTasks(caseId)).containsExactly("answer-request", "answer-request");
    }
}
