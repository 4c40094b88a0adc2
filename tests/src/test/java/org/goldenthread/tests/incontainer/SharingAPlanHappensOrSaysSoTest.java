package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.FamilyRoomId;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentWriting;
import org.goldenthread.core.content.NewContent;
import org.goldenthread.core.content.Written;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.core.meeting.DayPart;
import org.goldenthread.core.meeting.MeetingConvening;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.meeting.MeetingPlan;
import org.goldenthread.core.meeting.MeetingPurpose;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.core.meeting.RunningTheDay;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.goldenthread.workflows.conference.ConferenceBeginning;
import org.goldenthread.workflows.conference.ConferenceEnding;
import org.goldenthread.workflows.conference.PlanReading;
import org.goldenthread.workflows.conference.PlanSharing;
import org.goldenthread.workflows.conference.PlanToShare;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the portal says it has done is done, whether or not a process waits for it. */
@ExtendWith(ArquillianExtension.class)
class SharingAPlanHappensOrSaysSoTest {

    @Inject
    Household household;

    @Inject
    ContentWriting writing;

    @Inject
    ContentReading reading;

    @Inject
    PlanSharing sharing;

    @Inject
    PlanReading plans;

    @Inject
    ConferenceBeginning beginning;

    @Inject
    ConferenceEnding ending;

    @Inject
    MeetingConvening convening;

    @Inject
    MeetingReading meetings;

    @Inject
    RunningTheDay day;

    @Inject
    Forgetting forgetting;

    private Opened file;
    private CaseId caseId;
    private Actor ruth;
    private Actor mair;
    private Actor cerys;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aFamily() {
        file = household.openCase();
        caseId = file.id();
        ruth = household.somebody("Ruth", Role.FGC_COORDINATOR);
        mair = household.somebody("Mair", Role.FAMILY_MEMBER);
        cerys = household.somebody("Cerys", Role.FAMILY_MEMBER);
        household.takesPart(file, ruth, Capacity.COORDINATOR);
        household.takesPart(file, mair, Capacity.FAMILY_NETWORK);
        household.takesPart(file, cerys, Capacity.PARENT);
    }

    @Test
    void aPlanIsSharedWithNoConferenceUnderWay() {
        ContentId shared = shares(mair, "Nain", "pressed");

        assertThat(plansOf(ruth)).containsExactly(shared);
        assertThat(newest(ruth)).isEqualTo(shared);
    }

    @Test
    void aPlanThatHasChangedIsSharedAgainByAnotherRelative() {
        ContentId first = shares(mair, "Nain", "pressed");
        ContentId second = shares(cerys, "Nain and Taid", "pressed");

        assertThat(plansOf(ruth)).containsExactly(second, first);
        assertThat(newest(ruth)).isEqualTo(second);
    }

    @Test
    void aPlanThatTheConferenceDoesNotWaitForIsNotSharedAndTheFamilyIsTold() {
        household.as(file.socialWorker(), () -> beginning.begin(caseId));
        aDayBegins();

        assertThatThrownBy(() -> shares(mair, "Nain", "pressed"))
                .isInstanceOf(CannotBeDone.class)
                .hasMessage("cannot.plan.before-the-day");
        assertThat(plansOf(ruth)).isEmpty();
    }

    @Test
    void aDayIsClosedAlthoughTheFamilyHasStoppedMeanwhile() {
        household.as(file.socialWorker(), () -> beginning.begin(caseId));
        MeetingId meeting = aDayBegins();
        household.does(cerys, () -> ending.stop(caseId, StrictJson.read("{}"), "stop"));

        household.does(ruth, () -> day.open(meeting, DayPart.CLOSED));

        assertThat(household.as(ruth, () -> meetings.read(meeting)).part()).isEqualTo(DayPart.CLOSED);
    }

    @Test
    void whatReturnsAfterItsTransactionWasGivenUpSaysSo() {
        assertThatThrownBy(() -> household.as(mair, () -> forgetting.plan(caseId, shareable(mair, "Nain"), "pressed")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("will be undone");
        assertThat(plansOf(ruth)).isEmpty();
    }

    private MeetingId aDayBegins() {
        MeetingPlan plan = new MeetingPlan(
                LocalDateTime.now().plusDays(1), Duration.ofHours(4), "Bryn Hall", null, null, Language.ENGLISH);
        MeetingId meeting = household.as(ruth, () -> convening.convene(caseId, MeetingPurpose.FAMILY_MEETING, plan));
        household.does(ruth, () -> day.open(meeting, DayPart.INFORMATION));
        return meeting;
    }

    private ContentId shares(Actor actor, String who, String token) {
        PlanToShare plan = shareable(actor, who);
        return household.as(actor, () -> sharing.share(FamilyRoomId.of(caseId), plan, token));
    }

    private PlanToShare shareable(Actor actor, String who) {
        JsonNode words =
                StrictJson.read("""
                {"question":"Who is there at night?","what":"%s","owner":"%s","help":false}""".formatted(who, Household.personOf(actor).value()));
        Written entry = household.as(
                actor,
                () -> writing.write(NewContent.answers(
                        PlanSharing.ENTRY,
                        AccessStamp.in(caseId, Compartment.FAMILY, Label.SENSITIVE),
                        words,
                        "",
                        null)));
        return new PlanToShare(List.of(new PlanToShare.Chosen(entry.item(), entry.version())), null, "We all agree");
    }

    private List<ContentId> plansOf(Actor actor) {
        return household.as(actor, () -> reading.inCase(caseId, ContentFilter.only(PlanSharing.PLAN))).stream()
                .map(line -> line.id())
                .toList();
    }

    private ContentId newest(Actor actor) {
        return household.as(actor, () -> plans.newest(caseId)).orElseThrow().id();
    }
}
