package org.goldenthread.core.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.tripwire.HeldWords;

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
    public Told tell(UUID thing) {
        StoredFile file = files.find(new FileId(thing)).orElseThrow(NotThere::new);
        FileLine line = file.line();
        return new Told("held.file", line.name(), FileWords.of(line.name(), line.kind(), store.at(file.sha256())));
    }
}
