package org.goldenthread.web.pages.casefile;

import java.util.List;
import org.goldenthread.web.pages.parts.FileRow;
import org.jspecify.annotations.Nullable;

/**
 * The papers of a case that the reader has a reason to see.
 *
 * @param more where the next ones are, or null
 * @param files files that can be taken away
 * @param moreFiles where the next ones are, or null
 * @param add where a file is brought, or null where the reader may not
 * @param letters where the letters are that were sent, or null where the reader finds none
 * @param waiting where the reader takes back what waits or came back; null where nothing does
 */
public record PapersView(
        CaseHead head,
        List<PaperRow> papers,
        @Nullable String more,
        List<FileRow> files,
        @Nullable String moreFiles,
        @Nullable String add,
        @Nullable String letters,
        @Nullable String waiting) {

    /** Where they are looked through by their words. */
    public String search() {
        return "/search?about=" + head.here().replaceFirst("^/cases/([^/]+).*", "$1");
    }
}
