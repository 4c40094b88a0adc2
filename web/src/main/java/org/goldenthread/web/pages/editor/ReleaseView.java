package org.goldenthread.web.pages.editor;

import java.util.List;
import org.goldenthread.web.pages.editor.ItemView.Step;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Tag;
import org.jspecify.annotations.Nullable;

/**
 * One release.
 *
 * @param standing how it stands, a sentence each
 * @param next what can be done with it now, the most likely first
 * @param remove where a thing is taken out; null where none can be
 * @param steps what was done with it, the last first
 * @param news what has just come about; empty for nothing
 * @param wrong why what was just asked could not be done; empty for nothing
 */
public record ReleaseView(
        String name,
        Tag stage,
        List<String> standing,
        List<Link> next,
        List<Thing> things,
        @Nullable String remove,
        List<Step> steps,
        String news,
        List<Link> wrong) {

    /** True where the first of what can be done is what most likely comes next, and not a way back. */
    public boolean leading() {
        return !next.isEmpty() && next.get(0).href().matches(".*/(ask|go)");
    }

    /** One thing in it. @param out what everybody gets of it now */
    public record Thing(String id, String href, String title, Tag stage, String out) {}
}
