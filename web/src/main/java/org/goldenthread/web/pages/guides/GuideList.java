package org.goldenthread.web.pages.guides;

import java.util.List;

/** The guides that there are. */
public record GuideList(List<Line> guides) {

    /**
     * One of them.
     *
     * @param lang the language it is in, where that is not the page's; else null
     */
    public record Line(
            String href,
            String title,
            String lead,
            @org.jspecify.annotations.Nullable String lang) {}
}
