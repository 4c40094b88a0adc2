package org.goldenthread.core.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Audience;
import org.goldenthread.core.access.Findable;
import org.goldenthread.core.access.IndexScope;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.tripwire.ContactShape;
import org.jspecify.annotations.Nullable;

/**
 * How a thing stands in the index, and what has to hold of it for somebody to find it. Every condition is a filter: nothing
 * is weighed, because how rare a word is depends on papers that the one who searches may not see.
 */
final class Filters {

    static final String ID = "id";
    static final String KIND = "kind";
    static final String CASE = "case";
    private static final String KEY = "key";
    private static final String AUDIENCE = "audience";
    private static final String EVERYBODY = "everybody";
    private static final String WORDS = "words";

    /** Which words a thing holds, and neither in what order nor how often: no text can be put together from it again. */
    private static final FieldType WHICH_WORDS = new FieldType();

    static {
        WHICH_WORDS.setTokenized(true);
        WHICH_WORDS.setIndexOptions(IndexOptions.DOCS);
        WHICH_WORDS.setOmitNorms(true);
        WHICH_WORDS.freeze();
    }

    private Filters() {}

    static Document document(Findable thing) {
        Document document = document(thing.id(), thing.stamp(), thing.audience());
        document.add(new StringField(KIND, thing.kind().name(), Field.Store.YES));
        document.add(new Field(WORDS, ContactShape.leftOut(thing.words()), WHICH_WORDS));
        return document;
    }

    /** A thing and what opens it, without a word. */
    static Document document(UUID id, AccessStamp stamp, Audience audience) {
        Document document = new Document();
        document.add(new StringField(ID, id.toString(), Field.Store.YES));
        document.add(new SortedDocValuesField(ID, new BytesRef(id.toString())));
        CaseId caseId = stamp.caseId();
        if (caseId != null) {
            document.add(new StringField(CASE, caseId.value().toString(), Field.Store.YES));
        }
        String key = audience.key(stamp);
        document.add(new StringField(AUDIENCE, key == null ? EVERYBODY : key, Field.Store.NO));
        stamp.keys().forEach(opens -> document.add(new StringField(KEY, opens, Field.Store.NO)));
        return document;
    }

    static Term named(UUID id) {
        return new Term(ID, id.toString());
    }

    /** What the scope reaches: the same as its condition in the database. */
    static Query reachedBy(IndexScope scope) {
        return new BooleanQuery.Builder()
                .add(anyOf(KEY, scope.keys()), Occur.FILTER)
                .add(anyOf(AUDIENCE, withEverybody(scope.keys())), Occur.FILTER)
                .add(anyOf(ID, texts(scope.kept())), Occur.MUST_NOT)
                .add(anyOf(CASE, texts(scope.kept())), Occur.MUST_NOT)
                .build();
    }

    private static Set<String> withEverybody(Set<String> keys) {
        Set<String> both = new HashSet<>(keys);
        both.add(EVERYBODY);
        return both;
    }

    /** What holds a word beginning with each of these, in that case, or in any where none is named, before that id. */
    static Query holding(List<String> words, @Nullable CaseId caseId, @Nullable UUID before) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(new PrefixQuery(new Term(WORDS, word)), Occur.FILTER));
        if (caseId != null) {
            all.add(anyOf(CASE, List.of(caseId.value().toString())), Occur.FILTER);
        }
        if (before != null) {
            all.add(TermRangeQuery.newStringRange(ID, null, before.toString(), true, false), Occur.FILTER);
        }
        return all.build();
    }

    private static Query anyOf(String field, Collection<String> terms) {
        return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
