package org.goldenthread.workflows.conference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NothingIsToldOrLateBeforeItsTimeTest extends ConferenceWalk {

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void nobodyOfTheFamilyIsToldAnythingBeforeEveryParentHasSaidWhatMayBeTold() {
        begin(false);
        decide("accept");
        chooseCoordinator();
        answer("contact-family");
        answer("name-people");
        answer("write-pack");
        answer("agree-taking-part");

        assertThat(engine.openTasks(caseId)).containsExactly("agree-taking-part", "offer-advocate");
        assertThat(words.said).doesNotContain("share.withEveryone ");

        answer("agree-taking-part");
        assertThat(engine.openTasks(caseId)).containsExactly("check-pack", "offer-advocate");
        answer("check-pack", "verdict", "share");
        assertThat(words.said).contains("share.withEveryone ");
    }

    @Test
    void anUrgentConferenceIsLateADayAfterItWasAcceptedHoweverLongTheFirstContactTook() {
        begin(true);
        decide("accept");
        chooseCoordinator();
        passDays(2);
        answer("contact-family");

        passDays(2);

        assertThat(words.said).contains("letter.escalate FGC_MANAGER whole");
        assertThat(engine.openTasks(caseId)).containsExactly("name-people");
    }
}
