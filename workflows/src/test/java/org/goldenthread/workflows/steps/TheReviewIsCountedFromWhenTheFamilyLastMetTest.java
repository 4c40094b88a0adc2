package org.goldenthread.workflows.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.meeting.DayPart;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.meeting.MeetingPurpose;
import org.goldenthread.core.meeting.MeetingView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TheReviewIsCountedFromWhenTheFamilyLastMetTest {

    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
    private static final Instant NOVEMBER = Instant.parse("2026-11-26T10:00:00Z");
    private static final Instant JANUARY = Instant.parse("2027-01-20T10:00:00Z");

    @Test
    void afterAReviewThatMeetsAgainItIsCountedFromThatReview() {
        assertThat(ReviewWindow.counted(
                        List.of(
                                met(MeetingPurpose.FAMILY_MEETING, NOVEMBER, DayPart.CLOSED, null),
                                met(MeetingPurpose.REVIEW, JANUARY, DayPart.NOT_BEGUN, null)),
                        List.of(),
                        NOW))
                .contains(LocalDate.of(2027, 1, 20));
    }

    @Test
    void whereThePlanWasDecidedAboutLaterItIsCountedFromThere() {
        assertThat(ReviewWindow.counted(
                        List.of(met(MeetingPurpose.FAMILY_MEETING, NOVEMBER, DayPart.CLOSED, null)),
                        List.of(Instant.parse("2026-12-14T09:00:00Z")),
                        NOW))
                .contains(LocalDate.of(2026, 12, 14));
    }

    @Test
    void aMeetingThatWasCalledOffOrLiesAheadIsNotCounted() {
        assertThat(ReviewWindow.counted(
                        List.of(
                                met(MeetingPurpose.FAMILY_MEETING, NOVEMBER, DayPart.NOT_BEGUN, NOVEMBER),
                                met(MeetingPurpose.REVIEW, NOW.plusSeconds(86_400), DayPart.NOT_BEGUN, null)),
                        List.of(),
                        NOW))
                .isEmpty();
    }

    @Test
    void aDayOutsideIsAskedForAnewNamingTheFirstAndTheLastDay() {
        ReviewWindow window = ReviewWindow.weeksAfter(LocalDate.of(2026, 11, 24), 6, 12);

        assertThatThrownBy(() -> window.mustHold("day", LocalDate.of(2027, 1, 4)))
                .isInstanceOfSatisfying(AnswersRejected.class, rejected -> {
                    assertThat(rejected.errors().get(0).path()).isEqualTo("day");
                    assertThat(rejected.errors().get(0).args())
                            .containsEntry("first", LocalDate.of(2027, 1, 5))
                            .containsEntry("last", LocalDate.of(2027, 2, 16));
                });
        assertThatThrownBy(() -> window.mustHold("day", LocalDate.of(2027, 2, 17)))
                .isInstanceOf(AnswersRejected.class);
        assertThatCode(() -> window.mustHold("day", LocalDate.of(2027, 1, 5))).doesNotThrowAnyException();
        assertThatCode(() -> window.mustHold("day", LocalDate.of(2027, 2, 16))).doesNotThrowAnyException();
    }

    private static MeetingView met(
            MeetingPurpose purpose, Instant begins, DayPart part, @Nullable Instant calledOffAt) {
        return new MeetingView(
                MeetingId.next(),
                CaseId.next(),
                purpose,
                begins,
                begins.plusSeconds(3600),
                "Bryn Hall",
                null,
                false,
                null,
                Language.ENGLISH,
                0,
                part,
                calledOffAt,
                calledOffAt == null ? null : "reason.test");
    }
}
