package org.goldenthread.core.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.goldenthread.core.access.Findable;
import org.goldenthread.core.access.IndexScope;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * The index itself, in a directory. It is written to by one server at a time, whoever holds its lock, and read by any. Words
 * stand in it, and no text that could be read back from one place.
 */
final class WordIndex {

    /** Another form than this is thrown away and made anew. */
    private static final String FORM = "2";

    private static final Sort NEWEST_FIRST = new Sort(new SortField(Filters.ID, SortField.Type.STRING, true));

    private final Directory directory;
    private @Nullable SearcherManager searchers;

    WordIndex(Directory directory) {
        this.directory = directory;
    }

    /** What was found, newest first, each once. */
    record Hit(UUID id, SubjectKind kind, @Nullable CaseId caseId) {

        static Hit of(Document document) {
            String caseId = document.get(Filters.CASE);
            return new Hit(
                    UUID.fromString(document.get(Filters.ID)),
                    SubjectKind.valueOf(document.get(Filters.KIND)),
                    caseId == null ? null : new CaseId(UUID.fromString(caseId)));
        }
    }

    /** Whether there is one, in the form that this build writes. */
    boolean isThere() throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return false;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return FORM.equals(reader.getIndexCommit().getUserData().get("form"));
        }
    }

    /** Begins an empty one, in the place of whatever was there. */
    synchronized void begin() throws IOException {
        try (IndexWriter writer = writer(IndexWriterConfig.OpenMode.CREATE)) {
            write(writer);
        }
    }

    /** Each thing stands there as it is now; a thing without a shape is there no longer. On the disk when this returns. */
    synchronized void replace(Map<UUID, List<Findable>> things) throws IOException {
        try (IndexWriter writer = writer(IndexWriterConfig.OpenMode.APPEND)) {
            for (Map.Entry<UUID, List<Findable>> thing : things.entrySet()) {
                writer.deleteDocuments(Filters.named(thing.getKey()));
                for (Findable shape : thing.getValue()) {
                    writer.addDocument(Filters.document(shape));
                }
            }
            write(writer);
        }
    }

    /** Words that were struck out stay in the files until these are written anew; now they are. */
    synchronized void wipe() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            if (!reader.hasDeletions()) {
                return;
            }
        }
        try (IndexWriter writer = writer(IndexWriterConfig.OpenMode.APPEND)) {
            writer.forceMergeDeletes();
            write(writer);
        }
    }

    /** The first of what the scope reaches and the query asks for. */
    List<Hit> find(IndexScope scope, Query asked, int most) throws IOException {
        Query reached = new BooleanQuery.Builder()
                .add(Filters.reachedBy(scope), Occur.FILTER)
                .add(asked, Occur.FILTER)
                .build();
        SearcherManager manager = searchers();
        manager.maybeRefreshBlocking();
        IndexSearcher searcher = manager.acquire();
        try {
            Map<UUID, Hit> hits = new LinkedHashMap<>();
            // a thing has a few shapes at most, of which somebody may reach several
            ScoreDoc last = null;
            while (hits.size() < most) {
                ScoreDoc[] found = searcher.searchAfter(last, reached, most, NEWEST_FIRST).scoreDocs;
                for (ScoreDoc one : found) {
                    Hit hit = Hit.of(searcher.storedFields().document(one.doc));
                    hits.putIfAbsent(hit.id(), hit);
                    last = one;
                }
                if (found.length < most) {
                    break;
                }
            }
            return hits.values().stream().limit(most).toList();
        } finally {
            manager.release(searcher);
        }
    }

    private synchronized SearcherManager searchers() throws IOException {
        if (searchers == null) {
            searchers = new SearcherManager(directory, null);
        }
        return searchers;
    }

    private IndexWriter writer(IndexWriterConfig.OpenMode mode) throws IOException {
        return new IndexWriter(
                directory,
                new IndexWriterConfig(Words.ANALYZER).setOpenMode(mode).setCommitOnClose(false));
    }

    private static void write(IndexWriter writer) throws IOException {
        writer.setLiveCommitData(Map.of("form", FORM).entrySet());
        writer.commit();
    }

    synchronized void close() throws IOException {
        if (searchers != null) {
            searchers.close();
            searchers = null;
        }
        directory.close();
    }
}
