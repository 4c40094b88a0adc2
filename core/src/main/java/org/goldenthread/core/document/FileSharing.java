package org.goldenthread.core.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.KeepingCopies;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PortalClock;

/** Lets everybody who takes part read the files that were brought for the family and have waited with the coordinator. */
@ApplicationScoped
@Transactional
public class FileSharing {

    private StoredFiles files;
    private BlobStore store;
    private AccessGuard guard;
    private PortalClock clock;
    private KeepingCopies edges;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FileSharing() {}

    @Inject
    FileSharing(StoredFiles files, BlobStore store, AccessGuard guard, PortalClock clock, KeepingCopies edges) {
        this.store = store;
        this.edges = edges;
        this.files = files;
        this.guard = guard;
        this.clock = clock;
    }

    /** Those that wait, as far as the reader may read them, in the order in which they came. */
    @Requires(Action.SEE)
    public List<FileLine> waiting(CaseId caseId) {
        return files.waiting(caseId, guard.scope(Action.SEE, caseId)).stream()
                .map(StoredFile::line)
                .toList();
    }

    /**
     * Puts each of them where everybody reads; asked twice, it happens once.
     *
     * @param seen those that were looked at
     * @throws CannotBeDone if another has come meanwhile: nobody has said that the family may read that one
     */
    @Requires(Action.SEE)
    public void shareWaiting(CaseId caseId, Set<FileId> seen) {
        List<StoredFile> waiting = files.waiting(caseId);
        if (waiting.stream().anyMatch(file -> !seen.contains(file.id()))) {
            throw new CannotBeDone("cannot.files.came-meanwhile");
        }
        waiting.forEach(file -> share(caseId, file));
    }

    private void share(CaseId caseId, StoredFile file) {
        guard.require(Action.SHARE, file.subject());
        FileId id = FileId.next();
        AccessStamp place =
                AccessStamp.in(caseId, Compartment.SHARED, file.line().label());
        guard.require(Action.ADD, new Subject(SubjectKind.FILE, id.value(), place));
        edges.follow(file.subject(), new Subject(SubjectKind.FILE, id.value(), place));
        FileLine line = file.line();
        files.add(file.copy(id, place), FileWords.of(line.name(), line.kind(), store.at(file.sha256())));
        files.withdraw(file, clock.now());
    }
}
