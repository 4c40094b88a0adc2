package org.goldenthread.web.api.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.content.ContentLine;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.document.FileLine;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.search.Found;
import org.goldenthread.core.search.Highlight;
import org.goldenthread.core.search.Result;
import org.goldenthread.core.search.SearchWords;
import org.goldenthread.core.search.Searching;
import org.goldenthread.web.api.shell.Asked;
import org.goldenthread.web.api.shell.NotUnderstood;
import org.jspecify.annotations.Nullable;

/** {@code /search}: papers and files by their words, as far as the bearer may read them. */
@Path("search")
@ApplicationScoped
@Produces("application/json")
public class SearchResource {

    @Inject
    Searching searching;

    /** Newest first; {@code next} goes into {@code before} for the next page, and is absent on the last. */
    public record Finds(List<Find> items, @Nullable UUID next) {}

    /**
     * One thing.
     *
     * @param kind {@code CONTENT} or {@code FILE}: below which address it is read
     * @param type of content
     * @param at since when it is there
     * @param redacted where the bearer gets it with parts taken out
     */
    public record Find(
            UUID id,
            SubjectKind kind,
            @Nullable UUID caseId,
            @Nullable String type,
            @Nullable String title,
            Instant at,
            boolean redacted,
            @Nullable Place place) {

        static Find of(Result result) {
            UUID caseId = result.caseId() == null ? null : result.caseId().value();
            Place place = result.highlight() == null ? null : Place.of(result.highlight());
            return result.found() instanceof Found.Paper paper
                    ? of(paper.line(), caseId, place)
                    : of(((Found.File) result.found()).line(), caseId, place);
        }

        private static Find of(ContentLine line, @Nullable UUID caseId, @Nullable Place place) {
            return new Find(
                    line.id().value(),
                    SubjectKind.CONTENT,
                    caseId,
                    line.type().value(),
                    line.shortTitle(),
                    line.begunAt(),
                    line.redacted(),
                    place);
        }

        private static Find of(FileLine line, @Nullable UUID caseId, @Nullable Place place) {
            return new Find(line.id().value(), SubjectKind.FILE, caseId, null, line.name(), line.at(), false, place);
        }
    }

    /** Where the word stands, with a little of what is before and after it. */
    public record Place(String before, String word, String after) {

        static Place of(Highlight highlight) {
            return new Place(highlight.before(), highlight.found(), highlight.after());
        }
    }

    @GET
    public Finds search(
            @QueryParam("words") @Nullable String words,
            @QueryParam("case") @Nullable CaseId caseId,
            @QueryParam("before") @Nullable String before,
            @QueryParam("limit") @Nullable String limit,
            @Context HttpHeaders headers) {
        int most = Asked.most(limit);
        SearchWords search = new SearchWords(words(words), caseId, Asked.cursor(before), most);
        List<Find> found = searching.show(search, Asked.language(headers), Reading.PLAIN).stream()
                .map(Find::of)
                .toList();
        return new Finds(found, found.size() < most ? null : found.get(most - 1).id());
    }

    private static String words(@Nullable String words) {
        if (words == null || words.isBlank() || words.length() > SearchWords.LONGEST) {
            throw new NotUnderstood("Ask with words, of 1 to " + SearchWords.LONGEST + " characters.");
        }
        return words;
    }
}
