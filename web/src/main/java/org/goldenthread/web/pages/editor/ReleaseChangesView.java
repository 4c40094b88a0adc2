package org.goldenthread.web.pages.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What everybody gets now of each thing of a release, held against what they would get. */
public record ReleaseChangesView(String name, String back, List<Thing> things) {

    /** One thing. @param languages those whose words are other than what everybody gets */
    public record Thing(String title, String href, List<Language> languages) {}

    /** One of its languages. @param lang its tag, where that is not the page's; else null */
    public record Language(String name, @Nullable String lang, List<ChangedLine> lines) {}
}
