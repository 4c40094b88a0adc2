package org.goldenthread.workflows.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collections;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.meeting.InvitationAnswered;
import org.goldenthread.core.meeting.MeetingPurpose;
import org.goldenthread.core.work.Work;
import org.goldenthread.workflows.engine.Processes;

/**
 * Asks nobody any more who has answered by another way than the work list: by telephone to the coordinator, as many do, or
 * on the page of the day. The task that stands for the answer is done in the same transaction.
 */
@ApplicationScoped
class AnswerFollowing {

    private Acting acting;
    private Processes processes;
    private Work work;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected AnswerFollowing() {}

    @Inject
    AnswerFollowing(Acting acting, Processes processes, Work work) {
        this.acting = acting;
        this.processes = processes;
        this.work = work;
    }

    void follow(@Observes InvitationAnswered answered) {
        // the process that notes what a form said has its task done already
        if (acting.current().isStep() || answered.purpose() != MeetingPurpose.FAMILY_MEETING) {
            return;
        }
        processes.waiting(answered.caseId(), "answer-invitation").stream()
                .filter(task -> work.ofTask(task.toString())
                        .filter(line -> answered.person().equals(line.person()))
                        .isPresent())
                .findFirst()
                .ifPresent(task -> processes.done(task, Collections.singletonMap("invitationAnswer", null)));
    }
}
