package org.goldenthread.web.pages.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The papers of a case that the reader has a reason to see. @param more where the next ones are, or null */
public record PapersView(
        CaseHead head, List<PaperRow> papers, @Nullable String more) {}
