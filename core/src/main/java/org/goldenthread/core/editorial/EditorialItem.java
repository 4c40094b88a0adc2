package org.goldenthread.core.editorial;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * One thing written for everybody. Its newest words go from draft over review to the public; what the public gets is
 * another revision until then, and which one is told by the clock and by nothing that has to run in time.
 */
@Entity
@Table(name = "editorial_item")
class EditorialItem {

    @Id
    private UUID id;

    @Column(name = "type_key", nullable = false, updatable = false)
    private String type;

    @Column(name = "item_key", nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage", nullable = false)
    private Stage stage;

    @Column(name = "newest", nullable = false)
    private int newest;

    @Embedded
    @AttributeOverride(name = "revision", column = @Column(name = "live_revision"))
    @AttributeOverride(name = "begins", column = @Column(name = "live_from"))
    @AttributeOverride(name = "ends", column = @Column(name = "live_until"))
    private @Nullable Term live;

    @Embedded
    @AttributeOverride(name = "revision", column = @Column(name = "due_revision"))
    @AttributeOverride(name = "begins", column = @Column(name = "due_from"))
    @AttributeOverride(name = "ends", column = @Column(name = "due_until"))
    private @Nullable Term due;

    /** What the public had until {@link #live} took its place; null where it had nothing. */
    @Embedded
    @AttributeOverride(name = "revision", column = @Column(name = "past_revision"))
    @AttributeOverride(name = "begins", column = @Column(name = "past_from"))
    @AttributeOverride(name = "ends", column = @Column(name = "past_until"))
    private @Nullable Term past;

    @Version
    @Column(name = "changes", nullable = false)
    private int changes;

    @Column(name = "begun_at", nullable = false, updatable = false)
    private Instant begunAt;

    @Embedded
    private AccessStamp stamp;

    protected EditorialItem() {}

    EditorialItem(EditorialId id, EditorialKey key, Instant now) {
        this.id = id.value();
        this.type = key.type().value();
        this.name = key.name();
        this.stage = Stage.DRAFT;
        this.begunAt = now;
        this.stamp = desk();
    }

    /** Where everything lies that editors work at. What of it is for the public is said by its term, not by its place. */
    static AccessStamp desk() {
        return AccessStamp.portal(Compartment.EDITORIAL, Label.OFFICIAL);
    }

    /** For asking who sees the desk, and what is not there. */
    static Subject somewhereOnTheDesk() {
        return new Subject(SubjectKind.CONTENT, new UUID(0, 0), desk());
    }

    /** Counts the next revision. Words that wait for somebody's word, or for their time, stand still. */
    int write() {
        if (stage == Stage.IN_REVIEW || stage == Stage.SCHEDULED) {
            throw new CannotBeDone("cannot.editorial.stands-still");
        }
        stage = Stage.DRAFT;
        return ++newest;
    }

    /** Counts the next revision: what an earlier one says, in the shape of a later version of its type. */
    int carryOver() {
        return ++newest;
    }

    /** Which revision is out, or was when it was last written down; null for none. */
    @Nullable
    Integer outRevision() {
        return live == null ? null : live.revision();
    }

    /** What was carried over takes the place of what it says again; who gets it, and when, stays as it was. */
    void carriedTo(int out) {
        live = live == null ? null : new Term(out, new Span(live.from(), live.until()));
        due = due == null ? null : new Term(newest, new Span(due.from(), due.until()));
    }

    /** Asks for somebody's word; of what is out too, to let the public have it for longer. */
    void ask() {
        if (stage == Stage.IN_REVIEW || stage == Stage.SCHEDULED) {
            throw new CannotBeDone("cannot.editorial.nothing-to-review");
        }
        stage = Stage.IN_REVIEW;
    }

    /** @param span when the newest words are for the public, from now on at the earliest */
    void approve(Span span, Instant now) {
        if (stage != Stage.IN_REVIEW) {
            throw new CannotBeDone("cannot.editorial.not-in-review");
        }
        Term term = new Term(newest, span);
        if (term.overBy(now)) {
            throw new CannotBeDone("cannot.editorial.over-before");
        }
        if (term.begunBy(now)) {
            goOut(term);
            stage = Stage.PUBLISHED;
        } else {
            due = term;
            stage = Stage.SCHEDULED;
        }
    }

    private void goOut(Term term) {
        past = live;
        live = term;
    }

    void takeBack() {
        if (stage != Stage.IN_REVIEW && stage != Stage.SCHEDULED) {
            throw new CannotBeDone("cannot.editorial.nothing-waits");
        }
        due = null;
        stage = isOutAsItIs() ? Stage.PUBLISHED : Stage.DRAFT;
    }

    /** Whether the newest words are those that are out, so that what waits for somebody's word is their time alone. */
    private boolean isOutAsItIs() {
        return live != null && live.revision() == newest;
    }

    /** @throws CannotBeDone if it waits already, or the public would have nothing new of it: no other words, nor for longer */
    void mustBeFreeToWait(Instant now) {
        boolean waits = stage == Stage.IN_REVIEW || stage == Stage.SCHEDULED;
        if (waits || liveAt(now).stream().anyMatch(term -> term.revision() == newest && term.until() == null)) {
            throw new CannotBeDone("cannot.editorial.nothing-to-review");
        }
    }

    boolean waitsForAnotherTime() {
        return stage == Stage.IN_REVIEW && isOutAsItIs();
    }

    void withdraw() {
        if (live == null && due == null) {
            throw new CannotBeDone("cannot.editorial.not-out");
        }
        live = null;
        due = null;
        stage = Stage.WITHDRAWN;
    }

    /**
     * Sets an end to what the public has. An earlier one than there is, and never a later: longer is new to the public, and
     * takes a second person.
     */
    void endAt(Instant until, Instant now) {
        Term out = liveAt(now)
                .filter(term -> term.until() == null || until.isBefore(term.until()))
                .orElseThrow(() -> new CannotBeDone("cannot.editorial.nothing-to-end"));
        if (!until.isAfter(now)) {
            throw new CannotBeDone("cannot.editorial.over-before");
        }
        live = new Term(out.revision(), new Span(out.from(), until));
    }

    /** What ships with the portal was approved by whoever ships it. */
    void publishShipped(Instant now) {
        goOut(new Term(newest, new Span(now, null)));
        stage = Stage.PUBLISHED;
    }

    /** Whether what the public has now is what went out exactly then. */
    boolean isOutSince(Instant then, Instant now) {
        return liveAt(now).filter(term -> term.from().equals(then)).isPresent();
    }

    /**
     * Gives the public what it had before, for as long as it would have had it; nothing where it had nothing, or that is over.
     * What is being written, waits or has its time stays as it is.
     */
    void goBack(Instant now) {
        live = past == null || past.overBy(now) ? null : new Term(past.revision(), new Span(now, past.until()));
        past = null;
        if (stage == Stage.PUBLISHED) {
            stage = live == null ? Stage.WITHDRAWN : isOutAsItIs() ? Stage.PUBLISHED : Stage.DRAFT;
        }
    }

    /**
     * Writes down what the clock has brought about since, in its order: it was true already for every reader. Called again,
     * it finds nothing more.
     */
    List<Turn> settle(Instant now) {
        List<Turn> turns = new ArrayList<>();
        expire(due != null && due.begunBy(now) ? due.from() : now, turns);
        if (due != null && due.begunBy(now)) {
            goOut(due);
            due = null;
            stage = stage == Stage.SCHEDULED ? Stage.PUBLISHED : stage;
            turns.add(new Turn(StepKind.WENT_OUT, live.revision(), live.from()));
        }
        expire(now, turns);
        return turns;
    }

    private void expire(Instant by, List<Turn> turns) {
        if (live != null && live.overBy(by)) {
            turns.add(new Turn(StepKind.RAN_OUT, live.revision(), Objects.requireNonNull(live.until())));
            live = null;
            stage = stage == Stage.PUBLISHED ? Stage.WITHDRAWN : stage;
        }
    }

    /** Something that the clock did, and when. */
    record Turn(StepKind kind, int revision, Instant at) {}

    /** What the public gets at this instant. */
    Optional<Term> liveAt(Instant now) {
        Term term = due != null && due.begunBy(now) ? due : live;
        return Optional.ofNullable(term).filter(one -> one.holds(now));
    }

    /** What the public gets from now on, each revision for its time. */
    List<Term> terms(Instant now) {
        return Term.ahead(live, due, now);
    }

    EditorialId id() {
        return new EditorialId(id);
    }

    EditorialKey key() {
        return new EditorialKey(new ContentTypeKey(type), name);
    }

    /** How far it has come at this instant, whether or not anybody has written that down. */
    Stage stageAt(Instant now) {
        boolean out = liveAt(now).isPresent();
        if (stage == Stage.SCHEDULED && due != null && due.begunBy(now)) {
            return out ? Stage.PUBLISHED : Stage.WITHDRAWN;
        }
        return stage == Stage.PUBLISHED && !out ? Stage.WITHDRAWN : stage;
    }

    int newest() {
        return newest;
    }

    @Nullable
    Term due() {
        return due;
    }

    Subject subject() {
        return new Subject(SubjectKind.CONTENT, id, stamp);
    }
}
