package org.goldenthread.web.pages.papers;

import java.util.List;
import org.goldenthread.web.pages.parts.Link;

/** Which professionals have read a paper; days, never hours, and never who in the family. */
public record SeenView(String title, Link back, List<Line> lines) {

    /** @param when the first and the last day */
    public record Line(String name, String as, String when) {}
}
