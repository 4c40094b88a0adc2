package org.goldenthread.web.pages.papers;

import java.util.List;
import org.goldenthread.web.pages.casefile.PaperRow;
import org.goldenthread.web.pages.letters.LetterRow;
import org.goldenthread.web.pages.parts.FileRow;
import org.jspecify.annotations.Nullable;

/** A family's papers, by child where there are several. */
public record MyPapers(List<Group> groups) {

    /**
     * @param child whose papers they are; empty where the reader has one case only
     * @param letters those that were sent to the reader
     * @param more where the next papers are, or null
     * @param moreFiles where the next files are, or null
     * @param court where it is said which of them are the court's, and why one may read them; null for none
     * @param waivers where it is said who else may read what one's lawyer wrote; null for who has none
     * @param waiting where the reader takes back what waits or came back; null where nothing does
     */
    public record Group(
            String child,
            List<LetterRow> letters,
            List<PaperRow> papers,
            @Nullable String more,
            List<FileRow> files,
            @Nullable String moreFiles,
            @Nullable String court,
            @Nullable String waivers,
            @Nullable String waiting) {}
}
