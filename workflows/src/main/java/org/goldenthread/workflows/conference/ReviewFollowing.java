package org.goldenthread.workflows.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.meeting.MeetingConvened;
import org.goldenthread.core.meeting.MeetingConvened.Change;
import org.goldenthread.core.meeting.MeetingPurpose;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.workflows.engine.Processes;

/** Lets the conference follow its review to another day, in the transaction that moves it. */
@ApplicationScoped
class ReviewFollowing {

    private MeetingReading meetings;
    private Processes processes;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ReviewFollowing() {}

    @Inject
    ReviewFollowing(MeetingReading meetings, Processes processes) {
        this.meetings = meetings;
        this.processes = processes;
    }

    void follow(@Observes MeetingConvened told) {
        if (told.purpose() == MeetingPurpose.REVIEW && told.change() == Change.MOVED) {
            processes.moveClock(
                    told.caseId(),
                    "review-day",
                    meetings.read(told.meeting())
                            .day()
                            .atStartOfDay(PortalClock.LONDON)
                            .toInstant());
        }
    }
}
