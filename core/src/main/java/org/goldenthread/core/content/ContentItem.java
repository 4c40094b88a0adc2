package org.goldenthread.core.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CannotBeDone;
import org.jspecify.annotations.Nullable;

/** One thing written: what kind it is, where it lives, and which of its versions is the newest. */
@Entity
@Table(name = "content_item")
class ContentItem {

    /** Whether it is there for its readers. */
    enum State {
        /** Being written; only those who may change it find it. */
        DRAFT,
        PUBLISHED,
        /** Taken back; kept, and found only by those who may change it. */
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Column(name = "type_key", nullable = false, updatable = false)
    private String type;

    @Column(name = "short_title")
    private @Nullable String shortTitle;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state;

    @Column(name = "newest", nullable = false)
    private int newest;

    @jakarta.persistence.Version
    @Column(name = "changes", nullable = false)
    private int changes;

    @Column(name = "begun_at", nullable = false, updatable = false)
    private Instant begunAt;

    @Column(name = "shared_from", updatable = false)
    private @Nullable UUID sharedFrom;

    @Column(name = "shared_version", updatable = false)
    private @Nullable Integer sharedVersion;

    @Embedded
    private AccessStamp stamp;

    protected ContentItem() {}

    ContentItem(
            ContentId id,
            ContentTypeKey type,
            @Nullable String shortTitle,
            State state,
            AccessStamp stamp,
            Instant now) {
        this.id = id.value();
        this.type = type.value();
        this.shortTitle = shortTitle;
        this.state = state;
        this.stamp = stamp.asThing(id.value());
        this.newest = 1;
        this.begunAt = now;
    }

    /** Says that this is a copy, of which item and which of its versions. */
    ContentItem copiedFrom(ContentId original, int version) {
        this.sharedFrom = original.value();
        this.sharedVersion = version;
        return this;
    }

    /**
     * Counts the next version. A copy that was shared says what its original said then, and has none.
     *
     * @param last the highest number that was ever given
     */
    int advance(int last) {
        if (sharedFrom != null) {
            throw new CannotBeDone("cannot.copy");
        }
        newest = last + 1;
        return newest;
    }

    /** What was written since is taken back. */
    void standsAt(int version) {
        newest = version;
    }

    void publish() {
        if (state == State.WITHDRAWN) {
            throw new CannotBeDone("cannot.withdrawn");
        }
        state = State.PUBLISHED;
    }

    void withdraw() {
        state = State.WITHDRAWN;
    }

    ContentId id() {
        return new ContentId(id);
    }

    ContentTypeKey type() {
        return new ContentTypeKey(type);
    }

    @Nullable
    String shortTitle() {
        return shortTitle;
    }

    State state() {
        return state;
    }

    int newest() {
        return newest;
    }

    Instant begunAt() {
        return begunAt;
    }

    AccessStamp stamp() {
        return stamp;
    }

    @Nullable
    Origin origin() {
        return sharedFrom == null || sharedVersion == null
                ? null
                : new Origin(new ContentId(sharedFrom), sharedVersion);
    }

    /** Written by the family in private time. */
    boolean inTheRoom() {
        return stamp.compartment() == Compartment.FAMILY;
    }

    Subject subject() {
        return new Subject(SubjectKind.CONTENT, id, stamp);
    }
}
