package org.goldenthread.web.pages.held;

import java.util.List;
import org.goldenthread.web.pages.casefile.CaseHead;

/**
 * What waits in a case for whoever looks at it, the longest waiting first.
 *
 * @param closed court papers that stay closed to somebody, until they are let read after all
 * @param back what was taken back once others had looked at it
 */
public record HeldList(CaseHead head, List<Row> rows, List<Row> closed, List<Back> back) {

    public HeldList {
        rows = List.copyOf(rows);
        closed = List.copyOf(closed);
        back = List.copyOf(back);
    }

    /** @param written who wrote it and on what day */
    public record Row(String href, String title, String written) {}

    /** @param why with what reason it had been sent back; empty where nobody had decided */
    public record Back(String title, String written, String taken, String why, String words) {}
}
