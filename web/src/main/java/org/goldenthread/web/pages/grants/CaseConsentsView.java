package org.goldenthread.web.pages.grants;

import java.util.List;
import org.goldenthread.web.pages.casefile.CaseHead;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Tag;

/**
 * Who has said yes in a case, to whom knowing what.
 *
 * @param done what has just been done, in words; empty for nothing
 */
public record CaseConsentsView(CaseHead head, List<Line> lines, String done) {

    /**
     * @param state that it stands, or has ended
     * @param why why it has ended; empty where it stands
     * @param note where it is written down that it was taken back, and whose it is; the address is empty where it has ended
     */
    public record Line(
            String giver,
            String giverAs,
            String to,
            String toAs,
            String about,
            String from,
            String until,
            Tag state,
            String why,
            Link note) {}

    /** One of them, before it is written down that it was taken back: what that stops, and what is asked. */
    public record Noting(ConsentsView.Withdrawing stops, Sheet sheet) {}
}
