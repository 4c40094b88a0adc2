package org.goldenthread.core.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.OpenToAll;

/**
 * The words of files as this reader may read them, to be shown beside a find. Whoever is shown words of a file has looked at
 * it, and that is in the trail.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReadableFileWords {

    /** What stands further back is found, and not shown. */
    private static final int SHOWN = 100_000;

    private StoredFiles files;
    private WordsOfFiles words;
    private AccessGuard guard;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ReadableFileWords() {}

    @Inject
    ReadableFileWords(StoredFiles files, WordsOfFiles words, AccessGuard guard) {
        this.files = files;
        this.words = words;
        this.guard = guard;
    }

    /** Of each that is there for the reader, what stands in the first pages of it. */
    @OpenToAll("called only inside a search; asks by its scope, and the gate for each file")
    public Map<UUID, String> of(Set<UUID> ids) {
        Map<UUID, String> said = new HashMap<>();
        if (!ids.isEmpty()) {
            files.among(ids, guard.scope(Action.SEE)).forEach(file -> {
                guard.require(Action.SEE, file.subject());
                said.put(file.id().value(), words.of(file.sha256(), SHOWN));
            });
        }
        return said;
    }
}
