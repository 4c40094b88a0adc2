package org.goldenthread.core.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.tripwire.Words;
import org.jspecify.annotations.Nullable;

/** A meeting: when and where, and which part of the day it is in. Each change of plan is a new revision. */
@Entity
@Table(name = "meeting")
class Meeting {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private MeetingPurpose purpose;

    @Column(name = "begins_at", nullable = false)
    private Instant begins;

    @Column(name = "ends_at", nullable = false)
    private Instant ends;

    @Column
    private @Nullable String place;

    @Column
    private @Nullable String link;

    @Column
    private @Nullable String rooms;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Language language;

    @Column(nullable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_part", nullable = false)
    private DayPart part;

    @Column(name = "called_off_at")
    private @Nullable Instant calledOffAt;

    @Column(name = "called_off_because")
    private @Nullable String calledOffBecause;

    @Embedded
    private AccessStamp stamp;

    @Version
    private int version;

    protected Meeting() {}

    Meeting(CaseId caseId, MeetingPurpose purpose, MeetingPlan plan, Instant now) {
        this.id = MeetingId.next().value();
        this.purpose = purpose;
        this.part = DayPart.NOT_BEGUN;
        this.stamp = AccessStamp.in(caseId, Compartment.SHARED, Label.OFFICIAL);
        follow(plan, now);
    }

    MeetingId id() {
        return new MeetingId(id);
    }

    CaseId caseId() {
        CaseId caseId = stamp.caseId();
        if (caseId == null) {
            throw new IllegalStateException("a meeting is always in a case");
        }
        return caseId;
    }

    MeetingPurpose purpose() {
        return purpose;
    }

    int revision() {
        return revision;
    }

    DayPart part() {
        return part;
    }

    /** True where the plan is another than the one somebody had before them when they changed it. */
    boolean isAtAnotherRevision(int than) {
        return revision != than;
    }

    /** Follows another plan. True where the day or the hour is another, so that everybody has to be asked again. */
    boolean change(MeetingPlan plan, Instant now) {
        mustStillBeAhead();
        Instant before = begins;
        follow(plan, now);
        revision++;
        return !begins.equals(before);
    }

    private void follow(MeetingPlan plan, Instant now) {
        if (!plan.begins().isAfter(now)) {
            throw new CannotBeDone("cannot.meeting.in-the-past");
        }
        begins = plan.begins();
        ends = plan.ends();
        place = plan.place();
        link = plan.link();
        rooms = plan.rooms();
        language = plan.language();
    }

    void callOff(String because, Instant now) {
        mustStillBeAhead();
        if (because.isBlank() || because.length() > 400) {
            throw new CannotBeDone("cannot.meeting.words");
        }
        calledOffAt = now;
        calledOffBecause = because;
        revision++;
    }

    boolean takesPlace() {
        return calledOffAt == null;
    }

    void mustStillBeAhead() {
        if (calledOffAt != null) {
            throw new CannotBeDone("cannot.meeting.called-off");
        }
        if (part != DayPart.NOT_BEGUN) {
            throw new CannotBeDone("cannot.meeting.has-begun");
        }
    }

    /** Opens the next part. The same part again changes nothing: a button pressed twice is pressed once. */
    boolean open(DayPart next) {
        if (calledOffAt != null) {
            throw new CannotBeDone("cannot.meeting.called-off");
        }
        if (next == part) {
            return false;
        }
        if (!mayBeFollowedBy(next)) {
            throw new CannotBeDone("cannot.meeting.part-order");
        }
        part = next;
        return true;
    }

    /** Only the family meeting has three parts; any other is one, which begins and is closed. */
    private boolean mayBeFollowedBy(DayPart next) {
        boolean threeParts = purpose == MeetingPurpose.FAMILY_MEETING;
        return part.mayBeFollowedBy(next) && (threeParts || next == DayPart.INFORMATION || next == DayPart.CLOSED);
    }

    /** What stands in it that somebody typed. */
    Words words() {
        return Words.of(place, link, rooms, calledOffBecause);
    }

    Subject subject() {
        return new Subject(SubjectKind.MEETING, id, stamp);
    }

    MeetingView view() {
        return new MeetingView(
                id(),
                caseId(),
                purpose,
                begins,
                ends,
                place,
                link,
                link != null,
                rooms,
                language,
                revision,
                part,
                calledOffAt,
                calledOffBecause);
    }
}
