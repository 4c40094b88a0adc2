package org.goldenthread.workflows.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.meeting.DayPart;
import org.goldenthread.core.meeting.DayPartOpened;
import org.goldenthread.core.meeting.MeetingPurpose;
import org.goldenthread.workflows.engine.Processes;

/**
 * Lets the conference follow the day when the coordinator opens its parts on the day's own page rather than from the work
 * list: the task that stands for the part is done in the same transaction.
 */
@ApplicationScoped
class DayFollowing {

    private static final Map<DayPart, String> TASKS = Map.of(
            DayPart.INFORMATION, "open-information",
            DayPart.PRIVATE_TIME, "open-private-time",
            DayPart.AGREEING, "open-agreeing",
            DayPart.CLOSED, "close-day");

    private Acting acting;
    private Processes processes;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected DayFollowing() {}

    @Inject
    DayFollowing(Acting acting, Processes processes) {
        this.acting = acting;
        this.processes = processes;
    }

    void follow(@Observes DayPartOpened opened) {
        // a step of the process that opened the part itself waits for nobody
        if (acting.current().isStep() || opened.purpose() != MeetingPurpose.FAMILY_MEETING) {
            return;
        }
        List<UUID> waiting = processes.waiting(opened.caseId(), TASKS.getOrDefault(opened.part(), ""));
        if (!waiting.isEmpty()) {
            processes.done(waiting.get(0), Map.of());
        } else if (opened.part() == DayPart.CLOSED) {
            processes.tell("day-closed", opened.caseId(), Map.of());
        }
    }
}
