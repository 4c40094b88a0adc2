package org.goldenthread.core.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.tripwire.HeldWords;
import org.jspecify.annotations.Nullable;

/** Says what can be read in a file that is held back. */
@ApplicationScoped
class FileHeld implements HeldWords {

    private StoredFiles files;
    private BlobStore store;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FileHeld() {}

    @Inject
    FileHeld(StoredFiles files, BlobStore store) {
        this.files = files;
        this.store = store;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.FILE;
    }

    @Override
    public List<Standing> standing(CaseId caseId, @Nullable UUID after, int most) {
        return files.standing(caseId, after, most).stream()
                .map(file -> new Standing(file.subject(), file.line().by()))
                .toList();
    }

    @Override
    public Told tell(UUID thing) {
        StoredFile file = files.find(new FileId(thing)).orElseThrow(NotThere::new);
        FileLine line = file.line();
        return new Told("held.file", line.name(), FileWords.of(line.name(), line.kind(), store.at(file.sha256())));
    }
}
