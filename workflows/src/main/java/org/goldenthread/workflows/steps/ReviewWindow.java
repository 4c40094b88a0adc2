package org.goldenthread.workflows.steps;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.content.FieldError;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.meeting.DayPart;
import org.goldenthread.core.meeting.MeetingView;

/**
 * The days on which a review may be held: some weeks after the family last met, or after its plan was decided about
 * where that was later, so that the plan has been tried and is not forgotten.
 */
record ReviewWindow(LocalDate first, LocalDate last) {

    /** The day to count from: nothing where nobody has met and nothing was decided. */
    static Optional<LocalDate> counted(Collection<MeetingView> meetings, Collection<Instant> decisions, Instant now) {
        Stream<LocalDate> met = meetings.stream()
                .filter(MeetingView::takesPlace)
                .filter(meeting ->
                        meeting.part() != DayPart.NOT_BEGUN || !meeting.begins().isAfter(now))
                .map(meeting -> meeting.begins().isAfter(now) ? now : meeting.begins())
                .map(ReviewWindow::inLondon);
        return Stream.concat(met, decisions.stream().map(ReviewWindow::inLondon))
                .max(LocalDate::compareTo);
    }

    static ReviewWindow weeksAfter(LocalDate day, int earliest, int latest) {
        return new ReviewWindow(day.plusWeeks(earliest), day.plusWeeks(latest));
    }

    /** Asks for another day, on the form itself, where the day lies outside. */
    void mustHold(String field, LocalDate day) {
        if (day.isBefore(first) || day.isAfter(last)) {
            String why = "cannot.review.day";
            throw new AnswersRejected(List.of(new FieldError(field, why, why, Map.of("first", first, "last", last))));
        }
    }

    private static LocalDate inLondon(Instant moment) {
        return LocalDate.ofInstant(moment, PortalClock.LONDON);
    }
}
