package org.goldenthread.web.pages.held;

import java.util.List;
import org.goldenthread.web.pages.casefile.CaseHead;

/** What waits in a case for whoever looks at it, the longest waiting first. */
public record HeldList(CaseHead head, List<Row> rows) {

    public HeldList {
        rows = List.copyOf(rows);
    }

    /** @param written who wrote it and on what day */
    public record Row(String href, String title, String written) {}
}
