package org.goldenthread.web.pages.grants;

import java.util.List;
import org.goldenthread.web.pages.casefile.CaseHead;
import org.goldenthread.web.pages.casefile.PersonRow;
import org.goldenthread.web.pages.parts.Link;

/**
 * Everybody who has access to a case, those whose access ends soonest first.
 *
 * @param errors why something could not be ended
 * @param done what has just been done, in words; empty for nothing
 */
public record GrantsView(CaseHead head, List<Line> lines, List<Link> errors, String done) {

    /** Where the child's date of birth is corrected, on which some ends hang. */
    public String born() {
        return beside("born");
    }

    /** Where whoever the child is placed with for adoption is invited. */
    public String adopter() {
        return beside("adopter");
    }

    /** Where the case is offered to another authority. */
    public String transfer() {
        return beside("transfer");
    }

    private String beside(String page) {
        return head.here().replaceFirst("grants$", page);
    }

    /**
     * @param origin where the access comes from
     * @param end where its end is sent; empty where the reader cannot end it
     * @param because the box for the reason, unlike every other on the page
     * @param said the reason as it was typed before, where it could not be ended; empty else
     * @param wrong why it could not be ended; empty where nothing went wrong
     */
    public record Line(PersonRow row, String origin, String end, String because, String said, String wrong) {}
}
