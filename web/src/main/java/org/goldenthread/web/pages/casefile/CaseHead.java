package org.goldenthread.web.pages.casefile;

import java.util.List;
import org.goldenthread.web.pages.parts.Link;

/**
 * What stands above every page of a case.
 *
 * @param child the child's first name
 * @param words a line beside the name: age, reference
 * @param tabs the rooms of the case
 * @param here which of them this is
 */
public record CaseHead(String child, String words, List<Link> tabs, String here) {

    public CaseHead {
        tabs = List.copyOf(tabs);
    }
}
