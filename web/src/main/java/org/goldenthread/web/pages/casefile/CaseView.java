package org.goldenthread.web.pages.casefile;

import java.util.List;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.PathStep;
import org.jspecify.annotations.Nullable;

/**
 * A case at a glance.
 *
 * @param facts the few things one needs first: next date, stage, one's own part
 * @param thread the child's way so far, where it is now, and what is planned; empty where the reader may know of nothing
 * @param siblings the cases of brothers and sisters that the reader sees too
 * @param begin where a family meeting is asked for; null where the reader cannot, or one is under way
 * @param end where the family meeting is ended before its review; null where the reader cannot, or none is under way
 * @param held where the reader looks at what others may not read before; null where nothing waits for them
 */
public record CaseView(
        CaseHead head,
        List<Fact> facts,
        List<PathStep> thread,
        List<PersonRow> people,
        List<PathStep> steps,
        List<PaperRow> papers,
        List<Link> siblings,
        @Nullable String begin,
        @Nullable String end,
        @Nullable String held) {

    /** @param detail a line more; may be empty */
    public record Fact(String name, String words, String detail) {}
}
