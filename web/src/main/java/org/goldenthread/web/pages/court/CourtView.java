package org.goldenthread.web.pages.court;

import java.util.List;
import org.goldenthread.web.pages.casefile.CaseHead;
import org.goldenthread.web.pages.parts.Link;
import org.jspecify.annotations.Nullable;

/**
 * What is before the court in a case.
 *
 * @param head null for families, who have no tabs
 * @param child what the child is called
 * @param room true for those whose room the court's is; false for those who read single papers of it
 * @param begin where proceedings are written down, or null
 * @param bring where a paper is brought, or null
 * @param unfiled names of files that belong to no proceedings yet
 * @param confided whom a party's side lets read which paper
 * @param done what has just been done, in words; empty for nothing
 */
public record CourtView(
        @Nullable CaseHead head,
        String child,
        boolean room,
        List<Proceeding> proceedings,
        List<Paper> papers,
        @Nullable String begin,
        @Nullable String bring,
        List<String> unfiled,
        List<Confided> confided,
        String done) {

    /** Whether the reader may let somebody read one of their papers. */
    public boolean mayLetRead() {
        return !room && papers.stream().anyMatch(paper -> paper.disclose() != null);
    }

    /**
     * @param end where it is said that the court has done with them, or null
     * @param ended when it had; empty while they go on
     */
    public record Proceeding(
            String name,
            String detail,
            String ended,
            @Nullable Link end) {}

    /**
     * @param open to whom it is open by name; of one's own papers, why one may read it
     * @param closed whether somebody to whom it was opened cannot read it at present
     * @param disclose where it is opened to somebody, or null
     */
    public record Paper(
            String href,
            String name,
            String detail,
            List<Open> open,
            boolean closed,
            @Nullable Link disclose) {}

    /** @param stop where they are let read it no more */
    public record Confided(String who, String paper, String detail, String stop) {}

    /** @param end where that is ended, or null */
    public record Open(
            String who, String why, String until, @Nullable Link end) {}
}
