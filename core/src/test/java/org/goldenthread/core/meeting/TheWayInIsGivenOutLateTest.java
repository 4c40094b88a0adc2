package org.goldenthread.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.junit.jupiter.api.Test;

/** Who waits where is for who convenes, and for each one their own; the link is for who comes, from the day before. */
class TheWayInIsGivenOutLateTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private final Meeting meeting = new Meeting(
            CaseId.next(),
            MeetingPurpose.FAMILY_MEETING,
            new MeetingPlan(
                    LocalDateTime.of(2026, 11, 26, 10, 0),
                    Duration.ofHours(3),
                    "Bryn Hall",
                    "https://example.org/in",
                    "Dad in the blue room, Mum in the green room",
                    Language.ENGLISH),
            NOW);

    @Test
    void noGuestReadsWhoWaitsWhere() {
        assertThat(meeting.view().forGuests(true).rooms()).isNull();
        assertThat(meeting.view().rooms()).contains("blue room");
    }

    @Test
    void theLinkIsForWhoComesAndThatThereIsOneForEverybody() {
        assertThat(meeting.view().forGuests(true).link()).isEqualTo("https://example.org/in");
        assertThat(meeting.view().forGuests(false).link()).isNull();
        assertThat(meeting.view().forGuests(false).onScreen()).isTrue();
    }

    @Test
    void theLinkIsGivenOutFromTheDayBeforeUntilTheDayIsOver() {
        assertThat(meeting.view().opensSoon(DAY.minusDays(2))).isFalse();
        assertThat(meeting.view().opensSoon(DAY.minusDays(1))).isTrue();
        assertThat(meeting.view().opensSoon(DAY)).isTrue();
        assertThat(meeting.view().opensSoon(DAY.plusDays(1))).isFalse();
    }

    @Test
    void whereOneWaitsIsOneLineAndMayBeTakenBack() {
        Invitation invitation = new Invitation(
                meeting, PersonId.next(), Capacity.PARENT, Set.of(DayPart.INFORMATION), Compartment.SHARED);

        invitation.waitsAt(" The green room ");
        assertThat(invitation.view().waitsAt()).isEqualTo("The green room");
        assertThatThrownBy(() -> invitation.waitsAt("one\ntwo")).hasMessage("cannot.meeting.waits");
        invitation.waitsAt("  ");
        assertThat(invitation.view().waitsAt()).isNull();
    }
}
