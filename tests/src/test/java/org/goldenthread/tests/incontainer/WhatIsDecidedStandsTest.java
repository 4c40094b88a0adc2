package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentWriting;
import org.goldenthread.core.content.NewContent;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.core.work.WorkItemId;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkReading;
import org.goldenthread.tests.incontainer.UnderWay.Family;
import org.goldenthread.workflows.AnsweringWork;
import org.goldenthread.workflows.conference.PlanSharing;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A decision, a checked paper and a plan are written where the process asks for them, and nobody rewrites them past it. */
@ExtendWith(ArquillianExtension.class)
class WhatIsDecidedStandsTest {

    private static final String REFUSED = "cannot.written-in-process";

    @Inject
    Household household;

    @Inject
    UnderWay underWay;

    @Inject
    ContentReading reading;

    @Inject
    ContentWriting writing;

    @Inject
    AnsweringWork answering;

    @Inject
    WorkReading work;

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
    void theCoordinatorDoesNotRewriteOrTakeBackAVerdict() {
        underWay.packWritten(family);
        Actor ruth = family.coordinator();
        underWay.says(ruth, family.id(), "check-pack", "{\"verdict\":\"back\",\"why\":\"Shorter words\"}");
        ContentId verdict = newest(ruth, "pack-check");
        JsonNode other = StrictJson.read("{\"verdict\":\"share\"}");

        assertThatThrownBy(() -> household.does(ruth, () -> writing.revise(verdict, 1, other, "")))
                .isInstanceOf(CannotBeDone.class)
                .hasMessage(REFUSED);
        assertThatThrownBy(() -> household.does(ruth, () -> writing.withdraw(verdict, 1)))
                .hasMessage(REFUSED);
    }

    @Test
    void nobodyChangesTheInformationWhileItIsChecked() {
        underWay.packWritten(family);
        Actor carys = family.socialWorker();
        ContentId pack = newest(carys, "information-pack");
        JsonNode worse = household
                .as(carys, () -> reading.read(pack, Language.ENGLISH, Reading.PLAIN))
                .body();

        assertThatThrownBy(() -> household.does(carys, () -> writing.revise(pack, 1, worse, "")))
                .hasMessage(REFUSED);
    }

    @Test
    void aColleagueChangesTheInformationThatWasSentBackAndSeesWhy() {
        underWay.packWritten(family);
        underWay.says(
                family.coordinator(), family.id(), "check-pack", "{\"verdict\":\"back\",\"why\":\"Shorter words\"}");
        Actor dilys = household.somebody("Dilys", Role.SOCIAL_WORKER);
        household.takesPart(family.begun().file(), dilys, Capacity.SOCIAL_WORKER);

        WorkItemId change = household.as(dilys, () -> work.mine().lines()).stream()
                .filter(line -> line.step().equals("change-pack"))
                .map(WorkLine::id)
                .findFirst()
                .orElseThrow();
        assertThat(household.as(dilys, () -> answering.asked(change)).before()).isNotNull();
        assertThat(newest(dilys, "pack-check")).isNotNull();
        underWay.says(dilys, family.id(), "change-pack", """
                {"worries":"Nights","goingWell":"School","questions":[{"question":"Who is there at night?"}],
                "bottomLines":"Never alone","help":"A bed"}""");
        underWay.says(family.coordinator(), family.id(), "check-pack", "{\"verdict\":\"share\"}");

        ContentId shared = newest(family.mair(), "information-pack");
        assertThat(household
                        .as(family.mair(), () -> reading.read(shared, Language.ENGLISH, Reading.PLAIN))
                        .body()
                        .path("worries")
                        .asText())
                .isEqualTo("Nights");
    }

    @Test
    void aRelativeWritesNoPlanPastTheRoom() {
        JsonNode plan = StrictJson.read("""
                {"actions":[{"id":"7f0c4a52-5a0e-3a53-9d2c-3b5b8a7c1d10","question":"Who?","what":"Nain"}],"words":""}""");

        assertThatThrownBy(() -> household.as(
                        family.mair(),
                        () -> writing.write(NewContent.answers(
                                PlanSharing.PLAN,
                                AccessStamp.in(family.id(), Compartment.SHARED, Label.SENSITIVE),
                                plan,
                                "",
                                null))))
                .hasMessage(REFUSED);
    }

    private ContentId newest(Actor actor, String type) {
        return household.as(
                actor,
                () -> reading.inCase(family.id(), ContentFilter.only(new ContentTypeKey(type)))
                        .get(0)
                        .id());
    }
}
