package org.goldenthread.core.meeting;

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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.HonestText;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One person's invitation to one meeting, and what they answered. What they need is between them and the coordinator;
 * that they are invited, those may know who know that they take part.
 */
@Entity
@Table(name = "invitation")
class Invitation {

    @Id
    private UUID id;

    @Column(name = "meeting_id", nullable = false, updatable = false)
    private UUID meetingId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Capacity capacity;

    @Column(name = "day_parts", nullable = false)
    private String parts;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Coming coming;

    @Column(nullable = false)
    private String needs;

    @Column
    private @Nullable String words;

    @Column(name = "waits_at")
    private @Nullable String waitsAt;

    @Column(name = "answered_by")
    private @Nullable UUID answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

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

    protected Invitation() {}

    Invitation(Meeting meeting, PersonId person, Capacity capacity, Set<DayPart> parts, Compartment listedIn) {
        this.id = InvitationId.next().value();
        this.meetingId = meeting.id().value();
        this.personId = person.value();
        this.capacity = capacity;
        this.stamp = AccessStamp.of(meeting.caseId(), Compartment.COORDINATION, Label.SENSITIVE, person);
        this.listed = AccessStamp.of(meeting.caseId(), listedIn, Label.OFFICIAL, person);
        this.needs = "";
        this.coming = Coming.NOT_ANSWERED;
        comesTo(parts);
    }

    InvitationId id() {
        return new InvitationId(id);
    }

    MeetingId meeting() {
        return new MeetingId(meetingId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Capacity capacity() {
        return capacity;
    }

    boolean holds() {
        return withdrawnAt == null;
    }

    final void comesTo(Set<DayPart> some) {
        parts = EnumSet.copyOf(some).stream().map(Enum::name).collect(Collectors.joining(","));
    }

    Set<DayPart> parts() {
        return Arrays.stream(parts.split(",", -1)).map(DayPart::valueOf).collect(Collectors.toSet());
    }

    boolean isAtAnotherVersion(int than) {
        return version != than;
    }

    void answer(Reply reply, PersonId by, Instant now) {
        coming = reply.coming();
        needs = reply.needs().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        words = reply.words();
        answeredBy = by.value();
        answeredAt = now;
    }

    /** What was said in words is taken back; whether they come, and what they need, stands. */
    void withoutWords() {
        words = null;
    }

    /** Another day, so whether they come is asked anew. What they need they need on any day. */
    void askAgain() {
        coming = Coming.NOT_ANSWERED;
        answeredBy = null;
        answeredAt = null;
    }

    /** Where this person waits, in one line, or null for nowhere in particular. */
    void waitsAt(@Nullable String where) {
        String said = where == null || where.isBlank() ? null : where.strip();
        if (said != null && (said.length() > 200 || said.indexOf('\n') >= 0)) {
            throw new CannotBeDone("cannot.meeting.waits");
        }
        waitsAt = said == null ? null : HonestText.checked(said);
    }

    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    /** Invites them after all. */
    void holdAgain() {
        withdrawnAt = null;
        askAgain();
    }

    @Nullable
    String words() {
        return words;
    }

    Subject subject() {
        return new Subject(SubjectKind.INVITATION, id, stamp);
    }

    InvitationView view() {
        Set<PracticalNeed> needed = needs.isEmpty()
                ? Set.of()
                : Arrays.stream(needs.split(",", -1))
                        .map(PracticalNeed::valueOf)
                        .collect(Collectors.toSet());
        return new InvitationView(
                id(),
                meeting(),
                person(),
                capacity,
                parts(),
                new Reply(coming, needed, words),
                waitsAt,
                answeredBy == null ? null : new PersonId(answeredBy),
                answeredAt,
                version);
    }

    Guest guest() {
        return new Guest(person(), capacity, parts(), coming);
    }
}
