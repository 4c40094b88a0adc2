package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.meeting.AnsweredMeanwhile;
import org.goldenthread.core.meeting.Came;
import org.goldenthread.core.meeting.Coming;
import org.goldenthread.core.meeting.DayPart;
import org.goldenthread.core.meeting.InvitationAnswering;
import org.goldenthread.core.meeting.InvitationView;
import org.goldenthread.core.meeting.MeetingConvening;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.meeting.MeetingPlan;
import org.goldenthread.core.meeting.MeetingPurpose;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.core.meeting.Reply;
import org.goldenthread.core.meeting.RunningTheDay;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A day that moves, a guest who came late into the case, two who answer for one: everybody is told what concerns them. */
@ExtendWith(ArquillianExtension.class)
class NobodyWritesOverAnAnswerUnseenTest {

    @Inject
    Household household;

    @Inject
    MeetingConvening convening;

    @Inject
    MeetingReading meetings;

    @Inject
    InvitationAnswering answering;

    @Inject
    RunningTheDay running;

    private Opened file;
    private Actor ruth;
    private Actor cerys;
    private Actor rhys;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aCoordinatorAndTwoParents() {
        file = household.openCase();
        ruth = household.somebody("Ruth", Role.FGC_COORDINATOR);
        household.takesPart(file, ruth, Capacity.COORDINATOR);
        cerys = household.somebody("Cerys", Role.FAMILY_MEMBER);
        household.takesPart(file, cerys, Capacity.PARENT);
        rhys = household.somebody("Rhys", Role.FAMILY_MEMBER);
        household.takesPart(file, rhys, Capacity.PARENT);
    }

    @Test
    void ofTwoWhoAnswerForOnePersonTheSecondIsToldAndNothingIsLost() {
        MeetingId day = meeting(MeetingPurpose.FAMILY_MEETING, "Bryn Hall");
        InvitationView seen = invited(day, cerys);
        answers(cerys, seen, new Reply(Coming.YES, Set.of(), "I come by bus"));

        assertThatThrownBy(() -> answers(ruth, seen, new Reply(Coming.NO, Set.of(), "She rang")))
                .isInstanceOf(AnsweredMeanwhile.class);

        InvitationView now = household.as(cerys, () -> meetings.mine(day)).orElseThrow();
        assertThat(now.reply().words()).isEqualTo("I come by bus");
        answers(ruth, now, new Reply(Coming.NO, Set.of(), "She rang"));
        assertThat(household
                        .as(cerys, () -> meetings.mine(day))
                        .orElseThrow()
                        .reply()
                        .coming())
                .isEqualTo(Coming.NO);
    }

    @Test
    void theSamePressedTwiceIsAnsweredOnce() {
        MeetingId day = meeting(MeetingPurpose.FAMILY_MEETING, "Bryn Hall");
        InvitationView seen = invited(day, cerys);
        Reply yes = new Reply(Coming.YES, Set.of(), "I come by bus");

        answers(cerys, seen, yes);
        answers(cerys, seen, yes);

        assertThat(household.as(cerys, () -> meetings.mine(day)).orElseThrow().reply())
                .isEqualTo(yes);
    }

    @Test
    void whoeverTakesPartAndIsNotInvitedCanBeInvitedTooAndOnlyWhoConvenesIsTold() {
        MeetingId day = meeting(MeetingPurpose.FAMILY_MEETING, "Bryn Hall");
        invited(day, cerys);

        assertThat(household.as(ruth, () -> meetings.whoIsNotInvited(day)))
                .contains(Household.personOf(rhys))
                .doesNotContain(Household.personOf(cerys));
        assertThatThrownBy(() -> household.as(cerys, () -> meetings.whoIsNotInvited(day)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void aDayThatMovesAsksAgainAndOfTwoWhoMoveItTheSecondIsTold() {
        MeetingId day = meeting(MeetingPurpose.FAMILY_MEETING, "Bryn Hall");
        answers(cerys, invited(day, cerys), new Reply(Coming.YES, Set.of(), null));

        household.does(ruth, () -> convening.change(day, 0, plan(4, "Bryn Hall")));

        assertThat(household
                        .as(cerys, () -> meetings.mine(day))
                        .orElseThrow()
                        .reply()
                        .coming())
                .isEqualTo(Coming.NOT_ANSWERED);
        assertThat(household.as(cerys, () -> meetings.calendar(day, Language.ENGLISH)))
                .contains("SEQUENCE:1");
        assertThatThrownBy(() -> household.does(ruth, () -> convening.change(day, 0, plan(5, "The library"))))
                .hasMessage("cannot.somebody-was-faster");
    }

    @Test
    void eachReadsWhereTheyThemselvesWaitAndNobodyReadsTheRooms() {
        MeetingId day = meeting(MeetingPurpose.FAMILY_MEETING, "Bryn Hall");
        invited(day, cerys);
        invited(day, rhys);
        household.does(ruth, () -> convening.waitsAt(day, Household.personOf(cerys), "The green room"));

        assertThat(household.as(cerys, () -> meetings.mine(day)).orElseThrow().waitsAt())
                .isEqualTo("The green room");
        assertThat(household.as(rhys, () -> meetings.invitations(day)))
                .extracting(InvitationView::waitsAt)
                .containsOnlyNulls();
        assertThat(household.as(rhys, () -> meetings.read(day)).rooms()).isNull();
        assertThat(household.as(ruth, () -> meetings.read(day)).rooms()).contains("green room");
        assertThatThrownBy(() -> household.does(
                        file.socialWorker(), () -> convening.waitsAt(day, Household.personOf(rhys), "Outside")))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void theWayInOnAScreenIsForWhoSaidYesFromTheDayBefore() {
        MeetingId day = meeting(MeetingPurpose.FAMILY_MEETING, "Bryn Hall");
        InvitationView seen = invited(day, cerys);
        invited(day, rhys);
        answers(cerys, seen, new Reply(Coming.YES, Set.of(), null));

        assertThat(household.as(cerys, () -> meetings.read(day)).link()).isEqualTo("https://example.org/in");
        assertThat(household.as(rhys, () -> meetings.read(day)).link()).isNull();
        assertThat(household.as(rhys, () -> meetings.read(day)).onScreen()).isTrue();
        assertThat(household.as(cerys, () -> meetings.calendar(day, Language.ENGLISH)))
                .doesNotContain("example.org");
    }

    @Test
    void aReviewBeginsAndIsClosedAndItIsNotedWhoCame() {
        MeetingId review = meeting(MeetingPurpose.REVIEW, "Bryn Hall");
        invited(review, cerys);

        household.does(ruth, () -> running.open(review, DayPart.INFORMATION));
        household.does(ruth, () -> running.noteWhoCame(review, Household.personOf(cerys), DayPart.INFORMATION, true));
        assertThatThrownBy(() -> household.does(ruth, () -> running.open(review, DayPart.PRIVATE_TIME)))
                .hasMessage("cannot.meeting.part-order");
        household.does(ruth, () -> running.open(review, DayPart.CLOSED));

        assertThat(household.as(ruth, () -> running.whoCame(review)))
                .containsExactly(new Came(Household.personOf(cerys), DayPart.INFORMATION, true));
    }

    private MeetingId meeting(MeetingPurpose purpose, String place) {
        return household.as(ruth, () -> convening.convene(file.id(), purpose, plan(1, place)));
    }

    private static MeetingPlan plan(int days, String place) {
        LocalDateTime begins = LocalDateTime.now().plusDays(days).withHour(12).withMinute(0);
        return new MeetingPlan(
                begins,
                Duration.ofHours(4),
                place,
                "https://example.org/in",
                "Cerys in the green room, Rhys in the blue room",
                Language.ENGLISH);
    }

    private InvitationView invited(MeetingId day, Actor who) {
        household.as(ruth, () -> convening.invite(day, Household.personOf(who), false));
        return household.as(who, () -> meetings.mine(day)).orElseThrow();
    }

    private void answers(Actor by, InvitationView seen, Reply reply) {
        household.does(by, () -> answering.answer(seen.id(), reply, seen.version()));
    }
}
