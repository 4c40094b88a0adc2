package org.goldenthread.core.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectFinder;

/** Tells the gate where a file lives. */
@ApplicationScoped
class FileSubjects implements SubjectFinder<FileId> {

    private StoredFiles files;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FileSubjects() {}

    @Inject
    FileSubjects(StoredFiles files) {
        this.files = files;
    }

    @Override
    public Class<FileId> idType() {
        return FileId.class;
    }

    @Override
    public Optional<Subject> find(FileId id) {
        return files.find(id).map(StoredFile::subject);
    }
}
