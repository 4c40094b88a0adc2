package org.goldenthread.web.pages.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.meeting.DayPart;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.meeting.MeetingPurpose;
import org.goldenthread.core.meeting.MeetingView;
import org.goldenthread.web.pages.form.LongWords;
import org.goldenthread.web.pages.meeting.DayView.Fact;
import org.goldenthread.web.pages.parts.PersonLine;
import org.goldenthread.web.pages.parts.PersonLine.Circle;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ADayThatIsOverPromisesNothingTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private final Page page = LongWords.page(Ground.FAMILY);

    @Test
    void nobodyWaitsOnADayThatWasCalledOffAndNobodyCountsTheDaysToIt() {
        DayInWords off = day(DayPart.NOT_BEGUN, Instant.parse("2026-11-22T09:00:00Z"));

        assertThat(off.facts(MONDAY, null, null)).extracting(Fact::icon).containsExactly("pin");
        assertThat(off.ahead(MONDAY)).isEmpty();
    }

    @Test
    void nobodyWaitsOnADayThatIsPastOrClosed() {
        assertThat(day(DayPart.NOT_BEGUN, null).facts(FRIDAY, null, null))
                .extracting(Fact::icon)
                .containsExactly("pin");
        assertThat(day(DayPart.CLOSED, null).facts(MONDAY, null, null))
                .extracting(Fact::icon)
                .containsExactly("pin");
    }

    @Test
    void aDayToComeSaysWhomToRingWhereThereIsANumber() {
        PersonLine ruth = new PersonLine("Ruth", "", Circle.WORKER, "01632 960021");

        assertThat(late(ruth)).contains("Ruth", "01632 960021");
    }

    @Test
    void aDayToComePromisesNoTelephoneWhereThereIsNone() {
        assertThat(late(new PersonLine("Ruth", "", Circle.WORKER, null)))
                .isEqualTo(late(null))
                .doesNotContainIgnoringCase("phone")
                .doesNotContainIgnoringCase("ring");
        assertThat(day(DayPart.NOT_BEGUN, null).ahead(MONDAY)).isEqualTo("In 3 days");
    }

    private String late(@Nullable PersonLine coordinator) {
        return day(DayPart.NOT_BEGUN, null).facts(MONDAY, null, coordinator).stream()
                .filter(fact -> fact.icon().equals("clock"))
                .map(Fact::detail)
                .findFirst()
                .orElseThrow();
    }

    private DayInWords day(DayPart part, @Nullable Instant calledOff) {
        return new DayInWords(
                page,
                new MeetingView(
                        MeetingId.next(),
                        CaseId.next(),
                        MeetingPurpose.FAMILY_MEETING,
                        Instant.parse("2026-11-26T10:00:00Z"),
                        Instant.parse("2026-11-26T15:00:00Z"),
                        "Bryn Hall",
                        null,
                        false,
                        null,
                        Language.ENGLISH,
                        0,
                        part,
                        calledOff,
                        null));
    }
}
