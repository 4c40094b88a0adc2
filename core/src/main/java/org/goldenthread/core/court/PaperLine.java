package org.goldenthread.core.court;

import java.util.List;
import org.goldenthread.core.document.FileLine;

/**
 * A paper before the court, to be read.
 *
 * @param open to whom it is open by name now; of one's own papers, one's own and whom one's own side lets read it
 * @param closed whether somebody to whom it was opened cannot read it at present, for those who open papers; never who, nor why
 */
public record PaperLine(
        CourtPaperId id,
        ProceedingsLine proceedings,
        FileLine file,
        PaperOrigin origin,
        List<DisclosureLine> open,
        boolean closed) {

    public PaperLine {
        open = List.copyOf(open);
    }
}
