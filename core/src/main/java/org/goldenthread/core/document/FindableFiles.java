package org.goldenthread.core.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.goldenthread.core.access.Audience;
import org.goldenthread.core.access.Findable;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.SubjectKind;

/** Says what an index may hold of a file: the words of its name, for as long as it is there. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FindableFiles {

    private StoredFiles files;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FindableFiles() {}

    @Inject
    FindableFiles(StoredFiles files) {
        this.files = files;
    }

    /** The file by its name, or none where it is to be found by nobody. */
    @OpenToAll("called only inside the round that keeps the index, which shows nothing to anybody")
    public List<Findable> shapes(FileId id) {
        return files
                .find(id)
                .filter(file -> file.subject().stamp().compartment().mayBeIndexed())
                .map(file -> new Findable(
                        id.value(),
                        SubjectKind.FILE,
                        file.subject().stamp(),
                        Audience.EVERYBODY,
                        file.line().name().replaceAll("[._-]+", " ")))
                .stream()
                .toList();
    }
}
