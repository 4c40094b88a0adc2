package org.goldenthread.core.document;

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
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A file in its place: what its bytes are and what it is called there. The bytes lie in the {@link BlobStore}. */
@Entity
@Table(name = "stored_file")
class StoredFile {

    @Id
    private UUID id;

    @Column(name = "sha256", nullable = false, updatable = false)
    private String sha256;

    @Column(name = "size_bytes", nullable = false, updatable = false)
    private long size;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private FileKind kind;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String name;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    @Column(name = "received_by", updatable = false)
    private @Nullable UUID receivedBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** When whoever brought it took it back before anybody else could read it; its bytes are kept no longer. */
    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt;

    @Column(name = "waits", nullable = false, updatable = false)
    private boolean waits;

    @Embedded
    private AccessStamp stamp;

    protected StoredFile() {}

    StoredFile(FileId id, AccessStamp stamp, Parcel parcel, @Nullable PersonId by, Instant now) {
        this.id = id.value();
        this.stamp = stamp.asThing(id.value());
        this.sha256 = parcel.sha256();
        this.size = parcel.size();
        this.kind = parcel.kind();
        this.name = parcel.name();
        this.receivedBy = by == null ? null : by.value();
        this.receivedAt = now;
    }

    /** What was received, found clean, and is about to be put in its place. */
    record Parcel(String sha256, long size, FileKind kind, String name) {}

    /** It is for everybody who takes part, and waits for whoever says that they may read it. */
    StoredFile waiting() {
        waits = true;
        return this;
    }

    /** The same bytes, brought by the same person, in a place where they need not wait. */
    StoredFile copy(FileId other, AccessStamp place) {
        return new StoredFile(
                other,
                place,
                new Parcel(sha256, size, kind, name),
                receivedBy == null ? null : new PersonId(receivedBy),
                receivedAt);
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    void takeBack(Instant now) {
        takenBackAt = now;
    }

    boolean isThere() {
        return withdrawnAt == null;
    }

    FileId id() {
        return new FileId(id);
    }

    String sha256() {
        return sha256;
    }

    Subject subject() {
        return new Subject(SubjectKind.FILE, id, stamp);
    }

    FileLine line() {
        return new FileLine(
                id(),
                name,
                kind,
                size,
                receivedAt,
                receivedBy == null ? null : new PersonId(receivedBy),
                stamp.compartment(),
                stamp.label(),
                waits);
    }
}
