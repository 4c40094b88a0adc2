package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.FamilyRoomId;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentWriting;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkReading;
import org.goldenthread.tests.incontainer.UnderWay.Family;
import org.goldenthread.workflows.conference.ConferenceEnding;
import org.goldenthread.workflows.conference.FamilyRoom;
import org.goldenthread.workflows.conference.PlanReading;
import org.goldenthread.workflows.conference.PlanSharing;
import org.goldenthread.workflows.conference.PlanToShare;
import org.goldenthread.workflows.conference.PlanToShare.Chosen;
import org.goldenthread.workflows.conference.SharedPlan;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each parent says for themselves if they take part, and each agency answers for itself what the family asks of it. */
@ExtendWith(ArquillianExtension.class)
class WhoIsAskedAnswersTest {

    private static final String NO = "{\"takesPart\":\"no\"}";

    @Inject
    Household household;

    @Inject
    UnderWay underWay;

    @Inject
    WorkReading work;

    @Inject
    ConferenceEnding ending;

    @Inject
    FamilyRoom familyRoom;

    @Inject
    PlanReading plans;

    @Inject
    PlanSharing sharing;

    @Inject
    ContentReading reading;

    @Inject
    ContentWriting writing;

    private Family family;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aConferenceIsUnderWay() {
        family = underWay.peopleNamed();
    }

    @Test
    void whereBothParentsSayNoTheManagerDecides() {
        underWay.says(family.cerys(), family.id(), "agree-taking-part", NO);
        assertThat(steps(family.begun().manager())).doesNotContain("without-parents");
        underWay.says(family.daniel(), family.id(), "agree-taking-part", NO);

        assertThat(steps(family.begun().manager())).contains("without-parents");
    }

    @Test
    void whereOneParentSaysYesItGoesOn() {
        underWay.says(family.cerys(), family.id(), "agree-taking-part", NO);
        underWay.says(family.daniel(), family.id(), "agree-taking-part", "{\"takesPart\":\"yes\"}");

        assertThat(steps(family.begun().manager())).doesNotContain("without-parents");
    }

    @Test
    void whereTheOnlyParentWhoAgreedStopsTheManagerDecidesAndItIsNotCalledOff() {
        underWay.says(family.cerys(), family.id(), "agree-taking-part", "{\"takesPart\":\"yes\"}");
        underWay.says(family.daniel(), family.id(), "agree-taking-part", "{\"takesPart\":\"later\"}");

        household.does(family.cerys(), () -> ending.stop(family.id(), StrictJson.read("{}"), "stop"));

        assertThat(steps(family.begun().manager())).contains("none-agrees-now");
        assertThat(steps(family.coordinator())).contains("hear-of-stop");
    }

    @Test
    void theSchoolAnswersWhatItIsAskedAndReadsNothingElseOfThePlan() {
        Actor nerys = household.somebody("Nerys", Role.EDUCATION);
        household.takesPart(family.begun().file(), nerys, Capacity.EDUCATION);
        Actor amina = household.somebody("Amina", Role.HEALTH);
        household.takesPart(family.begun().file(), amina, Capacity.HEALTH);
        underWay.dayBegun(family);
        shares("school");

        assertThat(steps(family.teamManager())).doesNotContain("answer-request", "decide-plan");
        assertThat(of(nerys, "agency-request")).isOne();
        assertThat(of(nerys, "family-plan")).isZero();
        underWay.says(
                nerys,
                family.id(),
                "answer-as-agency",
                "{\"answer\":\"no\",\"reason\":\"There is no room\",\"approver\":\"Nerys Hughes, head\"}");

        assertThat(of(family.mair(), "agency-answer")).isOne();
        assertThat(of(nerys, "agency-answer")).as("her own").isOne();
        assertThat(of(amina, "agency-answer")).as("the reasons of the school").isZero();
        assertThat(of(amina, "agency-request")).isZero();
        SharedPlan plan =
                household.as(family.mair(), () -> plans.newest(family.id())).orElseThrow();
        assertThat(plan.answer(plan.steps("answer-as-agency").get(0))
                        .path("answer")
                        .asText())
                .as("the family reads the answer beside what it asked for")
                .isEqualTo("no");
        assertThat(steps(family.teamManager())).contains("decide-plan");
    }

    @Test
    void whereNobodyOfTheSchoolTakesPartTheTeamManagerAnswersAndNoOtherPlanIsSharedMeanwhile() {
        underWay.dayBegun(family);
        shares("school");

        assertThat(steps(family.teamManager())).contains("answer-request");
        assertThatThrownBy(() -> shares("health"))
                .isInstanceOf(CannotBeDone.class)
                .hasMessage("cannot.plan.not-waited-for");
        assertThat(of(family.coordinator(), "family-plan")).isOne();
    }

    @Test
    void theTeamManagerDoesNotRewriteWhatTheFamilyWasAnswered() {
        underWay.dayBegun(family);
        shares("children");
        Actor helen = family.teamManager();
        String yes = "{\"answer\":\"yes\",\"reason\":\"It is needed\",\"approver\":\"Head of service\"}";
        underWay.says(helen, family.id(), "answer-request", yes);
        ContentId answered = household
                .as(helen, () -> reading.inCase(family.id(), ContentFilter.only(new ContentTypeKey("request-answer"))))
                .get(0)
                .id();

        assertThatThrownBy(() -> household.does(
                        helen, () -> writing.revise(answered, 1, StrictJson.read(yes.replace("yes", "no")), "")))
                .isInstanceOf(CannotBeDone.class)
                .hasMessage("cannot.written-in-process");
    }

    private void shares(String asked) {
        FamilyRoomId room = FamilyRoomId.of(family.id());
        JsonNode words = StrictJson.read("""
                {"question":"Who is there at night?","what":"Nain","help":true,"request":"A place at the club","requestOf":"%s"}""".formatted(asked));
        household.does(family.mair(), () -> {
            familyRoom.add(room, words, asked);
            List<Chosen> chosen = familyRoom.entries(room).stream()
                    .map(entry -> new Chosen(entry.id(), entry.version()))
                    .toList();
            sharing.share(room, new PlanToShare(chosen, null, ""), "share-" + asked);
        });
        underWay.dayClosed(family);
    }

    private List<String> steps(Actor actor) {
        return household.as(actor, () -> work.mine()).lines().stream()
                .filter(line -> line.caseId().equals(family.id()))
                .map(WorkLine::step)
                .toList();
    }

    private int of(Actor actor, String type) {
        return household
                .as(actor, () -> reading.inCase(family.id(), ContentFilter.only(new ContentTypeKey(type))))
                .size();
    }
}
