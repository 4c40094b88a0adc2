package org.goldenthread.core.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Audience;
import org.goldenthread.core.access.IndexScope;

/** A world in an index in memory, asked with the filter of every search and with nothing else. */
public final class IndexOfAWorld {

    private final IndexSearcher searcher;

    public IndexOfAWorld(Map<UUID, AccessStamp> things) {
        this(things, Map.of());
    }

    /** The same, and some of what is there was made for some alone. */
    public IndexOfAWorld(Map<UUID, AccessStamp> things, Map<UUID, Audience> audiences) {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                for (Map.Entry<UUID, AccessStamp> thing : things.entrySet()) {
                    writer.addDocument(Filters.document(
                            thing.getKey(),
                            thing.getValue(),
                            audiences.getOrDefault(thing.getKey(), Audience.EVERYBODY)));
                }
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    public Set<UUID> reachedBy(IndexScope scope) {
        Set<UUID> reached = new HashSet<>();
        try {
            for (ScoreDoc one : searcher.search(Filters.reachedBy(scope), 1000).scoreDocs) {
                Document document = searcher.storedFields().document(one.doc);
                reached.add(UUID.fromString(document.get(Filters.ID)));
            }
            return reached;
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }
}
