package org.goldenthread.core.notification;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told to one person. Holds no address and no words: the safe contact is asked for when it is sent, and
 * what it says is fixed. A link's secret is sealed and goes once the message has gone.
 */
@Entity
@Table(name = "outbox_message")
class Message {

    @Id
    private UUID id;

    @Column(name = "dedupe_key", nullable = false, updatable = false)
    private String dedupeKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private MessageKind kind;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Embedded
    @AttributeOverride(name = "keyId", column = @Column(name = "secret_by"))
    @AttributeOverride(name = "box", column = @Column(name = "secret_text"))
    private @Nullable SealedText secret;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MessageState state;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "not_before", nullable = false)
    private Instant notBefore;

    @Column(name = "leased_until")
    private @Nullable Instant leasedUntil;

    @Column(name = "trouble")
    private @Nullable String trouble;

    @Column(name = "queued_at", nullable = false, updatable = false)
    private Instant queuedAt;

    @Column(name = "over_at")
    private @Nullable Instant overAt;

    protected Message() {}

    Message(MessageKind kind, PersonId person, CaseId caseId, String dedupeKey, Instant now) {
        this.id = Ids.next();
        this.kind = kind;
        this.personId = person.value();
        this.caseId = caseId.value();
        this.dedupeKey = dedupeKey;
        this.state = MessageState.QUEUED;
        this.queuedAt = now;
        this.notBefore = now;
    }

    UUID id() {
        return id;
    }

    MessageKind kind() {
        return kind;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    MessageState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant notBefore() {
        return notBefore;
    }

    @Nullable
    String trouble() {
        return trouble;
    }

    void carries(SealedText link) {
        secret = link;
    }

    @Nullable
    SealedText secret() {
        return secret;
    }

    boolean waits(Instant now) {
        return state == MessageState.QUEUED && !now.isBefore(notBefore);
    }

    /** Not now: it is not one of their safe hours. */
    void waitUntil(Instant hour) {
        state = MessageState.QUEUED;
        notBefore = hour;
        leasedUntil = null;
    }

    /** It could not be written; health counts it until it can. */
    void unwritten(Instant next) {
        trouble = "unwritten";
        waitUntil(next);
    }

    void claim(Instant lease) {
        state = MessageState.CLAIMED;
        leasedUntil = lease;
    }

    void sending(Instant lease) {
        state = MessageState.SENDING;
        leasedUntil = lease;
        attempts++;
    }

    void sent(Instant now) {
        over(MessageState.SENT, now);
        trouble = null;
    }

    /** True where it has been tried too often, or can never go, and is given up. */
    boolean failed(String why, boolean forGood, Instant now) {
        trouble = why;
        if (forGood || Retrying.givesUpAfter(attempts)) {
            over(MessageState.DEAD, now);
            return true;
        }
        waitUntil(now.plus(Retrying.pauseAfter(attempts)));
        return false;
    }

    /** The lease has run out on whoever had it. It is queued again; one that may have gone already says so. */
    void secondLook(Instant now) {
        trouble = state == MessageState.SENDING ? "may-have-gone" : "left-behind";
        waitUntil(now);
    }

    void withdraw(Instant now) {
        over(MessageState.WITHDRAWN, now);
    }

    void handedOver(Instant now) {
        over(MessageState.HANDED_OVER, now);
    }

    private void over(MessageState end, Instant now) {
        state = end;
        overAt = now;
        leasedUntil = null;
        secret = null;
    }

    /** Names nobody and tells no secret, wherever it is printed. */
    @Override
    public String toString() {
        return "message " + id;
    }
}
