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

    public boolean takesPlace() {
        return calledOffAt == null;
    }

    /** Never says where, wherever it is printed. */
    @Override
    public String toString() {
        return "meeting " + id.value();
    }
}
