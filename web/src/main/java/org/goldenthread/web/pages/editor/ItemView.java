package org.goldenthread.web.pages.editor;

import java.util.List;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Tag;
import org.jspecify.annotations.Nullable;

/**
 * One thing on the editors' desk.
 *
 * @param standing what the public gets, and what waits, a sentence each
 * @param address where its readers find it
 * @param next what can be done with it now, the most likely first
 * @param offers what came with the portal and is not used
 * @param earlier its revisions, the newest first
 * @param steps what was done with it, the last first
 * @param news what has just come about; empty for nothing
 */
public record ItemView(
        String title,
        Tag stage,
        String address,
        List<String> standing,
        List<Link> next,
        List<Language> languages,
        List<Offer> offers,
        List<Earlier> earlier,
        List<Step> steps,
        String news) {

    public ItemView {
        standing = List.copyOf(standing);
        next = List.copyOf(next);
        languages = List.copyOf(languages);
    }

    /** True where the first of what can be done is what most likely comes next, and not a way back. */
    public boolean leading() {
        return !next.isEmpty() && next.get(0).href().matches(".*/(ask|approve)");
    }

    /**
     * One of its languages.
     *
     * @param written by whom and when; empty where nobody has
     * @param lacks what it lacks; empty for nothing
     * @param read who has read it whose language it is; empty where that is asked of nobody, or nobody has
     * @param kept that whoever looks has half written words there; empty where they have none
     * @param writing where it is written, with what the link says; null for those who may not
     * @param links where it is seen and compared
     */
    public record Language(
            String name,
            String written,
            String lacks,
            String read,
            String kept,
            @Nullable Link writing,
            List<Link> links) {}

    /**
     * Words that came with the portal.
     *
     * @param decline where somebody says that they are not wanted; null for those who may not
     * @param sum names these words, and no others
     */
    public record Offer(String words, Link look, @Nullable String decline, String sum) {}

    /** An earlier state. @param restore where it is brought back; null where it cannot be */
    public record Earlier(
            int number, String words, @Nullable String restore) {}

    /** What somebody did. @param why may be empty */
    public record Step(String words, String why) {}
}
