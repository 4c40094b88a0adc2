package org.goldenthread.core.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.tripwire.Words;

/** Puts a file that was found clean in its place, in one short transaction: a slow upload holds no connection. */
@ApplicationScoped
@Transactional
class FilePlacing {

    private StoredFiles files;
    private BytesToErase bytes;
    private AccessGuard guard;
    private Acting acting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FilePlacing() {}

    @Inject
    FilePlacing(StoredFiles files, BytesToErase bytes, AccessGuard guard, Acting acting, PortalClock clock) {
        this.files = files;
        this.bytes = bytes;
        this.guard = guard;
        this.acting = acting;
        this.clock = clock;
    }

    /** Asks the gate now, not when the upload began. The same file sent again is the file that is there. */
    public FileId place(
            AccessStamp place, StoredFile.Parcel parcel, boolean waits, Words words, BlobStore.Arrived arrived) {
        FileId id = FileId.next();
        guard.require(Action.ADD, new Subject(SubjectKind.FILE, id.value(), place));
        bytes.bringAnew(parcel.sha256());
        arrived.keep();
        PersonId by = acting.current().person();
        Optional<StoredFile> same = by == null ? Optional.empty() : files.same(parcel, place, by.value());
        return same.map(StoredFile::id).orElseGet(() -> {
            StoredFile file = new StoredFile(id, place, parcel, by, clock.now());
            files.add(waits ? file.waiting() : file, words);
            return id;
        });
    }
}
