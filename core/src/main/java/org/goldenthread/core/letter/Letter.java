package org.goldenthread.core.letter;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.core.letter.LetterView.SetAside;
import org.goldenthread.core.letter.LetterView.Way;
import org.goldenthread.core.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person, as it was drawn up: written once and never changed. That it was sent, or why never, is added once. It lives with
 * what that person told the coordinator, where they read it, and the coordinator and who manages the service, and nobody else.
 */
@Entity
@Table(name = "letter")
class Letter {

    @Id
    private UUID id;

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Column(name = "revision", nullable = false, updatable = false)
    private int revision;

    @Column(name = "type_version", nullable = false, updatable = false)
    private int typeVersion;

    @Column(name = "asked", nullable = false, updatable = false)
    private String asked;

    @Column(name = "served", nullable = false, updatable = false)
    private String served;

    @Column(name = "recipient", nullable = false, updatable = false)
    private UUID recipient;

    @Column(name = "meeting_id", nullable = false, updatable = false)
    private UUID meetingId;

    @Column(name = "meeting_revision", nullable = false, updatable = false)
    private int meetingRevision;

    @Column(name = "words_json", nullable = false, updatable = false)
    private String words;

    @Column(name = "values_json", nullable = false, updatable = false)
    private String values;

    @Column(name = "pdf_sha256", nullable = false, updatable = false)
    private String sha256;

    @Column(name = "drawn_up_at", nullable = false, updatable = false)
    private Instant drawnUpAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "sent_by")
    private @Nullable Way sentBy;

    @Column(name = "set_aside_at")
    private @Nullable Instant setAsideAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "set_aside_because")
    private @Nullable SetAside setAside;

    @Embedded
    private AccessStamp stamp;

    protected Letter() {}

    Letter(LetterId id, To to, Draft draft, Instant now) {
        this.id = id.value();
        this.stamp = place(to.caseId(), to.recipient());
        this.recipient = to.recipient().value();
        this.meetingId = to.meeting().value();
        this.meetingRevision = to.meetingRevision();
        this.name = draft.name();
        this.revision = draft.revision();
        this.typeVersion = draft.typeVersion();
        this.asked = draft.asked().value();
        this.served = draft.served().value();
        this.words = draft.words().json();
        this.values = draft.values();
        this.sha256 = draft.sha256();
        this.drawnUpAt = now;
    }

    /** To whom it goes, and about which meeting as it is planned at that moment. */
    record To(CaseId caseId, PersonId recipient, MeetingId meeting, int meetingRevision) {}

    /**
     * What it says and how it came to say that.
     *
     * @param values what was put in, as it was at that moment, by name
     */
    record Draft(
            String name,
            int revision,
            int typeVersion,
            VariantTag asked,
            VariantTag served,
            LetterWords words,
            String values,
            String sha256) {}

    static AccessStamp place(CaseId caseId, PersonId recipient) {
        return AccessStamp.of(caseId, Compartment.COORDINATION, Label.OFFICIAL, recipient);
    }

    /** True where it goes now, false where it has gone, or never will. */
    boolean send(Instant now) {
        if (!waits()) {
            return false;
        }
        sentAt = now;
        sentBy = Way.PAGES;
        return true;
    }

    /** It is never sent. */
    void setAside(SetAside because, Instant now) {
        if (waits()) {
            setAsideAt = now;
            setAside = because;
        }
    }

    /** Neither sent nor set aside. */
    boolean waits() {
        return sentAt == null && setAsideAt == null;
    }

    /** Whether it was filled in with these, whatever else it says. */
    boolean wasToldOf(Map<String, String> plan) {
        JsonNode told = StrictJson.read(values);
        return plan.entrySet().stream()
                .allMatch(one -> one.getValue().equals(told.path(one.getKey()).asText()));
    }

    boolean isSent() {
        return sentAt != null;
    }

    LetterId id() {
        return new LetterId(id);
    }

    String name() {
        return name;
    }

    MeetingId meeting() {
        return new MeetingId(meetingId);
    }

    VariantTag served() {
        return new VariantTag(served);
    }

    PersonId recipient() {
        return new PersonId(recipient);
    }

    String sha256() {
        return sha256;
    }

    LetterWords words() {
        return LetterWords.ofJson(words);
    }

    Subject subject() {
        return new Subject(SubjectKind.LETTER, id, stamp);
    }

    CaseId caseId() {
        CaseId caseId = stamp.caseId();
        if (caseId == null) {
            throw new IllegalStateException("a letter is sent in a case");
        }
        return caseId;
    }

    LetterView view() {
        return new LetterView(
                id(),
                caseId(),
                recipient(),
                meeting(),
                name,
                revision,
                new VariantTag(asked),
                served(),
                words(),
                sha256,
                drawnUpAt,
                sentAt,
                sentBy,
                setAside);
    }
}
