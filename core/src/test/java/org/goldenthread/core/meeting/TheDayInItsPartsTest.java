package org.goldenthread.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TheDayInItsPartsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private final Meeting meeting = meeting(LocalDateTime.of(2026, 11, 26, 10, 0));

    @Test
    void onePartComesAfterTheOther() {
        assertThat(meeting.open(DayPart.INFORMATION)).isTrue();
        assertThat(meeting.open(DayPart.PRIVATE_TIME)).isTrue();
        assertThat(meeting.open(DayPart.AGREEING)).isTrue();
        assertThat(meeting.open(DayPart.CLOSED)).isTrue();
        assertThatThrownBy(() -> meeting.open(DayPart.INFORMATION)).hasMessage("cannot.meeting.part-order");
    }

    @Test
    void privateTimeIsNotSkippedAndMayBeTakenAgain() {
        meeting.open(DayPart.INFORMATION);
        assertThatThrownBy(() -> meeting.open(DayPart.AGREEING)).hasMessage("cannot.meeting.part-order");
        meeting.open(DayPart.PRIVATE_TIME);
        meeting.open(DayPart.AGREEING);

        assertThat(meeting.open(DayPart.PRIVATE_TIME)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = "CLOSED", mode = EnumSource.Mode.EXCLUDE)
    void theDayMayBeClosedFromAnyPartBecauseSafetyComesFirst(DayPart part) {
        assertThat(part.mayBeFollowedBy(DayPart.CLOSED)).isTrue();
    }

    @Test
    void pressedTwiceIsPressedOnce() {
        meeting.open(DayPart.INFORMATION);

        assertThat(meeting.open(DayPart.INFORMATION)).isFalse();
    }

    @Test
    void whoCameToPrivateTimeCannotBeNoted() {
        for (DayPart part : new DayPart[] {DayPart.PRIVATE_TIME, DayPart.NOT_BEGUN, DayPart.CLOSED}) {
            assertThatThrownBy(() -> new Attendance(meeting, PersonId.next(), part, true))
                    .isInstanceOf(CannotBeDone.class)
                    .hasMessage("cannot.attendance.not-noted");
        }
    }

    @Test
    void thePlanIsNotChangedOnceTheDayHasBegunOrWasCalledOff() {
        Meeting calledOff = meeting(LocalDateTime.of(2026, 11, 26, 10, 0));
        calledOff.callOff("snow", NOW);
        meeting.open(DayPart.INFORMATION);

        assertThatThrownBy(() -> meeting.change(plan(LocalDateTime.of(2026, 12, 3, 10, 0)), NOW))
                .hasMessage("cannot.meeting.has-begun");
        assertThatThrownBy(() -> calledOff.open(DayPart.INFORMATION)).hasMessage("cannot.meeting.called-off");
    }

    @Test
    void anotherDayAsksAgainAndAnotherRoomDoesNot() {
        MeetingPlan otherRoom = new MeetingPlan(
                LocalDateTime.of(2026, 11, 26, 10, 0), Duration.ofHours(3), "Library", null, null, Language.WELSH);

        assertThat(meeting.change(otherRoom, NOW)).isFalse();
        assertThat(meeting.change(plan(LocalDateTime.of(2026, 12, 3, 10, 0)), NOW))
                .isTrue();
        assertThat(meeting.revision()).isEqualTo(2);
    }

    @Test
    void whatSomebodyNeedsIsKeptWhenTheyAreAskedAgain() {
        Invitation invitation = new Invitation(
                meeting, PersonId.next(), Capacity.FAMILY_NETWORK, Set.of(DayPart.INFORMATION), Compartment.SHARED);
        invitation.answer(new Reply(Coming.YES, Set.of(PracticalNeed.LIFT), "No stairs"), invitation.person(), NOW);

        invitation.askAgain();

        assertThat(invitation.view().reply())
                .isEqualTo(new Reply(Coming.NOT_ANSWERED, Set.of(PracticalNeed.LIFT), "No stairs"));
    }

    private static Meeting meeting(LocalDateTime starts) {
        return new Meeting(CaseId.next(), MeetingPurpose.FAMILY_MEETING, plan(starts), NOW);
    }

    private static MeetingPlan plan(LocalDateTime starts) {
        return new MeetingPlan(starts, Duration.ofHours(3), "Community centre", null, null, Language.ENGLISH);
    }
}
