package org.goldenthread.core.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/**
 * A meeting to be read.
 *
 * @param ends when it is expected to end
 * @param link the way in on a screen, or null where there is none, or none for this reader at this hour
 * @param onScreen true where it can be joined on a screen
 * @param rooms which rooms there are and who waits where, for who convenes; null for everybody else
 * @param revision how often its plan has changed; 0 for the first plan
 * @param calledOffAt null where it takes place
 */
public record MeetingView(
        MeetingId id,
        CaseId caseId,
        MeetingPurpose purpose,
        Instant begins,
        Instant ends,
        @Nullable String place,
        @Nullable String link,
        boolean onScreen,
        @Nullable String rooms,
        Language language,
        int revision,
        DayPart part,
        @Nullable Instant calledOffAt,
        @Nullable String calledOffBecause) {

    /** The day in Europe/London. */
    public LocalDate day() {
        return LocalDate.ofInstant(begins, PortalClock.LONDON);
    }

    /** The hour in Europe/London. */
    public LocalTime hour() {
        return LocalTime.ofInstant(begins, PortalClock.LONDON);
    }

    public LocalTime expectedEnd() {
        return LocalTime.ofInstant(ends, PortalClock.LONDON);
    }

    /** The way in is given out from the day before, so that a forwarded message opens no door, until the day is over. */
    boolean opensSoon(LocalDate today) {
        return !today.isBefore(day().minusDays(1)) && !today.isAfter(day());
    }

    /** As it is for who is invited or may know of it: who waits where is not for everybody. */
    MeetingView forGuests(boolean comes) {
        return new MeetingView(
                id,
                caseId,
                purpose,
                begins,
                ends,
                place,
                comes ? link : null,
                onScreen,
                null,
                language,
                revision,
                part,
                calledOffAt,
                calledOffBecause);
    }

    public boolean takesPlace() {
        return calledOffAt == null;
    }

    /** Never says where, wherever it is printed. */
    @Override
    public String toString() {
        return "meeting " + id.value();
    }
}
