package org.goldenthread.web.pages.papers;

import java.util.List;
import org.goldenthread.web.pages.parts.Link;

/** Which professionals have read a paper; days, never hours, and never who in the family. */
public record SeenView(String title, Link back, List<Line> lines) {

    /**
     * One of them.
     *
     * @param when the first and the last day
     * @param because why they looked, in their words, where they had to say so and the reader answers for the case
     */
    public record Line(String name, String as, String when, List<String> because) {

        public Line {
            because = List.copyOf(because);
        }
    }
}
