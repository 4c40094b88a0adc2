package org.goldenthread.core.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.Optional;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.tripwire.Words;

/** Takes files in, and takes them back. */
@ApplicationScoped
@Transactional
public class FileKeeping {

    private BlobStore store;
    private VirusCheck check;
    private FilePlacing placing;
    private StoredFiles files;
    private AccessGuard guard;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FileKeeping() {}

    @Inject
    FileKeeping(
            BlobStore store,
            VirusCheck check,
            FilePlacing placing,
            StoredFiles files,
            AccessGuard guard,
            PortalClock clock) {
        this.store = store;
        this.check = check;
        this.placing = placing;
        this.files = files;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * Takes a file in: streams it to disk, looks at what it is, has it checked for viruses and puts it in its place. Sent
     * twice by the same person under the same name, it is there once. Never in memory as a whole, at most 25 MiB.
     *
     * @param place where it will live
     * @param name what the sender calls it; kept as a label, tidied
     * @param declaredType the media type the sender gave, or empty
     * @throws NotThere if the actor may not add to that place, asked before the first byte is read and again at the end
     * @throws FileRefused if it was not taken in; nothing of it is kept
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @OpenToAll("asks the gate for the place that the file is put in")
    public FileId receive(AccessStamp place, String name, String declaredType, InputStream bytes) {
        return receive(place, name, declaredType, bytes, false);
    }

    /** The same for a file that everybody is to read, and that waits in this place until {@link FileSharing} lets them. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @OpenToAll("asks the gate for the place that the file is put in")
    public FileId receiveWaiting(AccessStamp place, String name, String declaredType, InputStream bytes) {
        return receive(place, name, declaredType, bytes, true);
    }

    private FileId receive(AccessStamp place, String name, String declaredType, InputStream bytes, boolean waits) {
        Subject before = new Subject(SubjectKind.FILE, FileId.next().value(), place);
        if (!guard.allows(Action.ADD, before)) {
            guard.require(Action.ADD, before);
        }
        // a file says who brought it and when, and private family time says neither
        if (place.compartment() == Compartment.FAMILY) {
            throw new NotThere();
        }
        try (BlobStore.Arrived arrived = store.receive(bytes, FileShelf.most())) {
            String tidy = FileName.tidy(name);
            FileKind kind = kind(tidy, declaredType, Sniffing.kind(arrived.file()));
            check.requireClean(arrived.file());
            Words words = FileWords.of(tidy, kind, arrived.file());
            StoredFile.Parcel parcel = new StoredFile.Parcel(arrived.sha256(), arrived.size(), kind, tidy);
            return placing.place(place, parcel, waits, words, arrived);
        }
    }

    static FileKind kind(String name, String declaredType, Optional<FileKind> found) {
        FileKind named = FileKind.named(name).orElseThrow(() -> new FileRefused(FileRefused.Reason.KIND));
        if (found.isEmpty() || found.get() != named || !named.mayBeCalled(declaredType)) {
            throw new FileRefused(FileRefused.Reason.NOT_WHAT_IT_SAYS);
        }
        return named;
    }

    /** Takes a file back: from now on it is there for nobody, downloads that are running included. Its bytes are kept. */
    @Requires(Action.CHANGE)
    public void withdraw(FileId id) {
        files.withdraw(files.find(id).orElseThrow(NotThere::new), clock.now());
    }
}
