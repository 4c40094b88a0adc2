package org.goldenthread.workflows.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.WorkingDays;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.workflows.engine.Timescale;
import org.goldenthread.workflows.engine.Timescales;
import org.goldenthread.workflows.engine.Vocabulary;

/** {@code clock}: by when something is due, counted from now by the process's own table. A clock reminds; it closes nothing. */
@Vocabulary
@Named("clock")
@ApplicationScoped
public class ClockStep {

    private Timescales timescales;
    private PortalClock clock;
    private MeetingReading meetings;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ClockStep() {}

    @Inject
    ClockStep(Timescales timescales, PortalClock clock, MeetingReading meetings) {
        this.timescales = timescales;
        this.clock = clock;
        this.meetings = meetings;
    }

    /** The last moment at which it is in time: the end of the last day in London, or to the minute where it counts in hours. */
    public Date due(String what, Boolean urgent) {
        Timescale scale = timescales.ofThisProcess(clock.today(), what, Boolean.TRUE.equals(urgent));
        LocalDate today = clock.today();
        return switch (scale.unit()) {
            case HOURS -> Date.from(clock.now().plus(Duration.ofHours(scale.limit())));
            case WORKING_DAYS -> endOf(WorkingDays.after(today, scale.limit()));
            case DAYS -> endOf(today.plusDays(scale.limit()));
            case WEEKS -> endOf(today.plusWeeks(scale.limit()));
        };
    }

    /** The end of the last working day before a meeting. */
    public Date before(String meeting) {
        LocalDate day = meetings.read(new MeetingId(UUID.fromString(meeting))).day();
        return endOf(WorkingDays.before(day, 1));
    }

    /** The last millisecond of the day, so that the day itself is in time. */
    static Date endOf(LocalDate day) {
        return Date.from(
                day.plusDays(1).atStartOfDay(PortalClock.LONDON).toInstant().minusMillis(1));
    }
}
