package org.goldenthread.workflows.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.workflows.engine.EngineUnderTest;

/** Walks a conference through the real engine, step by step, as the people of a story would. */
abstract class ConferenceWalk {

    final RecordedWords words = new RecordedWords();
    final EngineUnderTest engine = new EngineUnderTest(words.byName(), new Acting()).withShippedProcesses();
    CaseId caseId = CaseId.next();

    void begin(boolean urgent) {
        caseId = engine.begin("conference", PersonId.next(), Map.of());
        answer("refer", "urgent", urgent);
    }

    void decide(String decision) {
        answer("decide-referral", "decision", decision);
    }

    void chooseCoordinator() {
        answer("choose-coordinator", "coordinator", RecordedWords.id());
    }

    void coordinatorChosen() {
        begin(false);
        decide("accept");
        chooseCoordinator();
    }

    void peopleNamed() {
        coordinatorChosen();
        answer("contact-family");
        answer("name-people");
    }

    void prepared() {
        peopleNamed();
        prepareAll("share", "no");
    }

    void prepareAll(String verdict, String wanted) {
        answer("agree-taking-part");
        answer("agree-taking-part");
        answer("offer-advocate", "wanted", wanted, "advocate", RecordedWords.id());
        answer("write-pack");
        answer("check-pack", "verdict", verdict);
    }

    void bothParentsAnswer() {
        answer("agree-taking-part");
        answer("agree-taking-part");
    }

    void untilTheDay() {
        answer("set-date");
        assertThat(engine.openTasks(caseId)).containsExactly("answer-invitation", "open-information");
        answer("answer-invitation");
        answer("open-information");
    }

    void theThreeParts() {
        answer("open-private-time");
        assertThat(professionalsAsked())
                .as("in private time nobody but the coordinator has anything to do")
                .containsOnly(Capacity.COORDINATOR);
        answer("open-agreeing");
        answer("close-day");
    }

    void dayHeld() {
        prepared();
        untilTheDay();
        theThreeParts();
    }

    Set<Capacity> professionalsAsked() {
        Set<Capacity> asked = new java.util.HashSet<>();
        Set<UUID> open = new java.util.HashSet<>(engine.open(caseId, "open-agreeing"));
        engine.tasks.stream().filter(seen -> open.contains(seen.taskId())).forEach(seen -> asked.add(seen.capacity()));
        return asked;
    }

    void sharePlan() {
        assertThat(engine.processes().tell("plan-shared", caseId, Map.of("plan", RecordedWords.id())))
                .isTrue();
    }

    void answerRequests() {
        answer("answer-request");
        answer("answer-request");
    }

    void agreeAndAct() {
        answer("agree-plan");
        answer("agree-plan");
        answer("agree-plan");
        answer("do-action");
    }

    void holdReview(String next) {
        answer("set-review");
        engine.waitUntil(Date.from(words.reviewDay.toInstant().plusSeconds(1)));
        assertThat(engine.openTasks(caseId)).containsExactly("record-review");
        answer("record-review", "next", next);
    }

    void passDays(int days) {
        engine.waitUntil(Date.from(Instant.now().plus(Duration.ofDays(days))));
    }

    void answer(String task, Object... keeps) {
        Map<String, Object> kept = new HashMap<>();
        for (String content : List.of(
                "takingPart",
                "pack",
                "requestAnswer",
                "dateAndPlace",
                "invitationAnswer",
                "reviewDate",
                "referralDecision",
                "planDecision")) {
            kept.put(content, RecordedWords.id());
        }
        for (int i = 0; i < keeps.length; i += 2) {
            kept.put((String) keeps[i], keeps[i + 1]);
        }
        engine.answer(caseId, task, kept);
    }
}
