package org.goldenthread.core.court;

import java.util.List;
import org.goldenthread.core.document.FileLine;

/**
 * What is before the court in one case.
 *
 * @param unfiled files that lie in the court's room and belong to no proceedings yet
 */
public record CourtBoard(List<ProceedingsLine> proceedings, List<PaperLine> papers, List<FileLine> unfiled) {

    public CourtBoard {
        proceedings = List.copyOf(proceedings);
        papers = List.copyOf(papers);
        unfiled = List.copyOf(unfiled);
    }
}
