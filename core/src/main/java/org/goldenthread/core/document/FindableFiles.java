package org.goldenthread.core.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.goldenthread.core.access.Audience;
import org.goldenthread.core.access.Findable;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.SubjectKind;

/** Says what an index may hold of a file: the words of its name and those that stand in it, for as long as it is there. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FindableFiles {

    private static final int EVERYTHING = Integer.MAX_VALUE;

    private StoredFiles files;
    private WordsOfFiles words;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FindableFiles() {}

    @Inject
    FindableFiles(StoredFiles files, WordsOfFiles words) {
        this.files = files;
        this.words = words;
    }

    /** The file by its name and its words, once those are known, or none where it is to be found by nobody. */
    @OpenToAll("called only inside the round that keeps the index, which shows nothing to anybody")
    public List<Findable> shapes(FileId id) {
        return files
                .find(id)
                .filter(file -> file.subject().stamp().compartment().mayBeIndexed())
                .map(file -> new Findable(
                        id.value(), SubjectKind.FILE, file.subject().stamp(), Audience.EVERYBODY, said(file)))
                .stream()
                .toList();
    }

    private String said(StoredFile file) {
        return file.line().name().replaceAll("[._-]+", " ") + '\n' + words.of(file.sha256(), EVERYTHING);
    }
}
