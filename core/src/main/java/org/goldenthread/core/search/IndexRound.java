package org.goldenthread.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.core.access.Findable;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.FindableContent;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FindableFiles;
import org.goldenthread.core.search.IndexChanges.Change;
import org.goldenthread.core.search.IndexKeepers.Work;

/**
 * Takes changes into the index: reads each thing as it is now, writes that, and strikes the change out last. Killed
 * anywhere, the change is still there and is taken in again, to the same end.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class IndexRound {

    private static final int MOST = 500;

    /** A few long files fill the memory as well as many short papers. */
    private static final int MOST_LETTERS = 4_000_000;

    private IndexChanges changes;
    private IndexKeepers keepers;
    private FindableContent content;
    private FindableFiles files;
    private WordIndex index;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected IndexRound() {}

    @Inject
    IndexRound(
            IndexChanges changes, IndexKeepers keepers, FindableContent content, FindableFiles files, WordIndex index) {
        this.keepers = keepers;
        this.changes = changes;
        this.content = content;
        this.files = files;
        this.index = index;
    }

    /** Whether this server does the work now, and goes on doing it for a while. */
    public boolean isOurs(Work work) {
        return keepers.hold(work);
    }

    /** Lets another server do what this one did, at once. */
    public void giveBack() {
        keepers.giveBack();
    }

    /** Everything is a change. Committed before an index is begun, so that none is ever there without what it lacks. */
    public void everything() {
        changes.everything();
    }

    /** Takes in what waits, a few hundred at most. Returns how many there were. */
    public int take() {
        List<Change> waiting = changes.next(MOST);
        if (waiting.isEmpty()) {
            return 0;
        }
        Map<UUID, List<Findable>> things = new LinkedHashMap<>();
        List<Change> taken = new ArrayList<>();
        int letters = 0;
        for (Change change : waiting) {
            if (letters > MOST_LETTERS) {
                break;
            }
            taken.add(change);
            if (!things.containsKey(change.id())) {
                List<Findable> shapes = shapes(change);
                things.put(change.id(), shapes);
                letters += shapes.stream()
                        .mapToInt(shape -> shape.words().length())
                        .sum();
            }
        }
        try {
            index.replace(things);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        changes.strikeOut(taken);
        return taken.size();
    }

    private List<Findable> shapes(Change change) {
        return switch (change.kind()) {
            case CONTENT -> content.shapes(new ContentId(change.id()));
            case FILE -> files.shapes(new FileId(change.id()));
            default -> throw new IllegalStateException("nothing of kind " + change.kind() + " is in the index");
        };
    }
}
