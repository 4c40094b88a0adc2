package org.goldenthread.core.work;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody has to do next. It carries two stamps: one opens it to those it waits for, the other lists it
 * as awaited for those who may know that it is.
 */
@Entity
@Table(name = "work_item")
class WorkItem {

    /** Stands for "no day" where days are put in order. */
    static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String process;

    @Column(nullable = false, updatable = false)
    private String step;

    @Column(name = "engine_task", nullable = false, updatable = false)
    private String task;

    @Column(updatable = false)
    private @Nullable String form;

    @Column(updatable = false)
    private @Nullable UUID about;

    @Enumerated(EnumType.STRING)
    @Column(name = "waits_for", nullable = false, updatable = false)
    private Capacity waitsFor;

    @Column(name = "waits_for_person", updatable = false)
    private @Nullable UUID person;

    /** Never null, so that lists can be read on from any place in them. */
    @Column(name = "due_on", nullable = false)
    private LocalDate due;

    @Column(nullable = false, updatable = false)
    private boolean gate;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private WorkState state;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @Column(name = "done_by")
    private @Nullable UUID doneBy;

    @Column(name = "answer_id")
    private @Nullable UUID answer;

    @Column(name = "answer_token")
    private @Nullable String answerToken;

    @Embedded
    private AccessStamp stamp;

    @Embedded
    @AttributeOverride(name = "caseId", column = @Column(name = "listed_case_id"))
    @AttributeOverride(name = "compartment", column = @Column(name = "listed_compartment", updatable = false))
    @AttributeOverride(name = "label", column = @Column(name = "listed_label"))
    @AttributeOverride(name = "partyId", column = @Column(name = "listed_party_id"))
    @AttributeOverride(name = "forCapacity", column = @Column(name = "listed_for_capacity"))
    @AttributeOverride(name = "anyKey", column = @Column(name = "listed_any_key"))
    @AttributeOverride(name = "ownKey", column = @Column(name = "listed_own_key"))
    private AccessStamp listed;

    @Version
    private int version;

    protected WorkItem() {}

    WorkItem(NewWorkItem wanted, Instant now) {
        this.id = WorkItemId.next().value();
        this.process = wanted.process();
        this.step = wanted.step();
        this.task = wanted.task();
        this.form = wanted.form();
        this.about = wanted.about();
        this.waitsFor = wanted.waitsFor();
        this.person = wanted.person() == null ? null : wanted.person().value();
        this.due = wanted.due() == null ? NO_DAY : wanted.due();
        this.gate = wanted.gate();
        this.state = WorkState.OPEN;
        this.openedAt = now;
        this.stamp = AccessStamp.waitingFor(wanted.caseId(), wanted.listedIn(), wanted.waitsFor(), wanted.person());
        this.listed = AccessStamp.in(wanted.caseId(), wanted.listedIn(), Label.OFFICIAL);
    }

    WorkItemId id() {
        return new WorkItemId(id);
    }

    CaseId caseId() {
        CaseId caseId = stamp.caseId();
        if (caseId == null) {
            throw new IllegalStateException("work is always in a case");
        }
        return caseId;
    }

    boolean isOpen() {
        return state == WorkState.OPEN;
    }

    void finish(@Nullable PersonId by, Instant now) {
        leave(WorkState.DONE, now);
        doneBy = by == null ? null : by.value();
    }

    void withdraw(Instant now) {
        leave(WorkState.WITHDRAWN, now);
    }

    /** What answered it, and a hash of the sender's token, so that the same answer sent twice is known again. */
    void answered(@Nullable UUID content, String tokenHash) {
        mustBeOpen();
        answer = content;
        answerToken = tokenHash;
    }

    boolean wasAnswered(PersonId by, String tokenHash) {
        return state == WorkState.DONE && by.value().equals(doneBy) && tokenHash.equals(answerToken);
    }

    /** The day has moved: a clock of the process was started again, or an office-holder gave more time. */
    void dueOn(@Nullable LocalDate day) {
        due = day == null ? NO_DAY : day;
    }

    /** What is left once is left for good: who comes second is told so. */
    void mustBeOpen() {
        if (state != WorkState.OPEN) {
            throw new CannotBeDone(state == WorkState.DONE ? "cannot.work.already-done" : "cannot.work.withdrawn");
        }
    }

    private void leave(WorkState to, Instant now) {
        mustBeOpen();
        state = to;
        leftAt = now;
    }

    Subject subject() {
        return new Subject(SubjectKind.WORK_ITEM, id, stamp);
    }

    WorkLine line(LocalDate today) {
        return new WorkLine(
                id(),
                caseId(),
                process,
                step,
                form,
                about,
                waitsFor,
                person == null ? null : new PersonId(person),
                due.equals(NO_DAY) ? null : due,
                isOpen() && due.isBefore(today),
                gate,
                state,
                openedAt,
                leftAt,
                doneBy == null ? null : new PersonId(doneBy),
                answer);
    }

    /** The engine's task, for the one who completes it. */
    String task() {
        return task;
    }
}
