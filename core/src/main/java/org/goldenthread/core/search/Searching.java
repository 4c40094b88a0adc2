package org.goldenthread.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.IndexScope;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ReadableWords;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.core.document.ReadableFileWords;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.search.WordIndex.Hit;
import org.goldenthread.core.tripwire.ContactShape;
import org.jspecify.annotations.Nullable;

/**
 * Finds papers and files by their words, newest first. The index leaves out what the reader may not see before it looks for
 * a word, so that neither order nor number tells of anything else; what it found is asked about once more in the database,
 * because the index may be a second behind. What the family says in private is not found here: it is in no index.
 */
@ApplicationScoped
@Transactional
public class Searching {

    private WordIndex index;
    private AccessGuard guard;
    private ContentReading papers;
    private ReadableWords words;
    private FileReading files;
    private ReadableFileWords fileWords;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Searching() {}

    @Inject
    Searching(
            WordIndex index,
            AccessGuard guard,
            ContentReading papers,
            ReadableWords words,
            FileReading files,
            ReadableFileWords fileWords) {
        this.fileWords = fileWords;
        this.words = words;
        this.index = index;
        this.guard = guard;
        this.papers = papers;
        this.files = files;
    }

    /**
     * The things that hold every word or one that begins with it. A page that is not full is the last; the last thing's id
     * as {@link SearchWords#before} gives the next.
     */
    @OpenToAll("a search asks by its scope, in the index and in the database")
    public List<Found> find(SearchWords search) {
        return results(search).stream().map(Result::found).toList();
    }

    /** The same, each with the place where the first word stands in the best shape that is open to the reader. */
    @OpenToAll("a search asks by its scope, in the index and in the database")
    public List<Result> show(SearchWords search, Language language, Reading reading) {
        List<Result> results = results(search);
        Map<UUID, List<String>> said = new HashMap<>(words.of(ids(results, Found.Paper.class), language, reading));
        fileWords.of(ids(results, Found.File.class)).forEach((id, text) -> said.put(id, List.of(text)));
        return results.stream()
                .map(result ->
                        result.with(highlight(said.getOrDefault(result.found().id(), List.of()), search.words())))
                .toList();
    }

    private static Set<UUID> ids(List<Result> results, Class<? extends Found> kind) {
        return results.stream()
                .map(Result::found)
                .filter(kind::isInstance)
                .map(Found::id)
                .collect(Collectors.toSet());
    }

    /** In the first shape that holds one of the words. */
    private static @Nullable Highlight highlight(List<String> shapes, List<String> words) {
        return shapes.stream()
                .map(shape -> Highlight.in(ContactShape.leftOut(shape), words))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<Result> results(SearchWords search) {
        List<String> words = search.words();
        if (words.isEmpty()) {
            return List.of();
        }
        IndexScope scope = guard.indexScope(Action.SEE);
        List<Result> found = new ArrayList<>();
        UUID before = search.before();
        int missing = search.most();
        while (missing > 0) {
            List<Hit> hits = hits(scope, words, search, before, missing);
            found.addAll(seen(hits));
            if (hits.size() < missing) {
                return found;
            }
            before = hits.get(hits.size() - 1).id();
            missing = search.most() - found.size();
        }
        return found;
    }

    private List<Hit> hits(IndexScope scope, List<String> words, SearchWords search, @Nullable UUID before, int most) {
        try {
            return index.isThere()
                    ? index.find(scope, Filters.holding(words, search.caseId(), before), most)
                    : List.of();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /**
     * In the order of the hits, without what has changed meanwhile so that the reader may no longer see it, and without what
     * they have to say first why they look at: that it holds a word would tell what stands in it.
     */
    private List<Result> seen(List<Hit> hits) {
        Map<UUID, Found> there = new HashMap<>();
        Set<UUID> content = ids(hits, SubjectKind.CONTENT);
        Set<UUID> file = ids(hits, SubjectKind.FILE);
        if (!content.isEmpty()) {
            papers.among(content).forEach(line -> there.put(line.id().value(), new Found.Paper(line)));
        }
        if (!file.isEmpty()) {
            files.among(file).forEach(line -> there.put(line.id().value(), new Found.File(line)));
        }
        Map<CaseId, Boolean> owed = new HashMap<>();
        return hits.stream()
                .filter(hit -> there.containsKey(hit.id()))
                .filter(hit -> hit.caseId() == null || !owed.computeIfAbsent(hit.caseId(), guard::owesWhy))
                .map(hit -> new Result(Objects.requireNonNull(there.get(hit.id())), hit.caseId(), null))
                .toList();
    }

    private static Set<UUID> ids(List<Hit> hits, SubjectKind kind) {
        return hits.stream().filter(hit -> hit.kind() == kind).map(Hit::id).collect(Collectors.toSet());
    }
}
