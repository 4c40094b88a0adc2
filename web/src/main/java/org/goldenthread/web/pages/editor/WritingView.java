package org.goldenthread.web.pages.editor;

import java.util.List;
import org.goldenthread.web.pages.form.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The page on which one language of a thing is written.
 *
 * @param language what the language is called
 * @param about a sentence on what is before the writer: their own kept words, or what came with the portal; may be empty
 * @param dropped true where those words can be thrown away
 * @param theirs what somebody else wrote meanwhile in this language; empty where nobody did
 * @param told a sentence that says that somebody did; empty where nobody did
 * @param beside the words that it is made from, in the language that all is written in; null where it is that one
 * @param basedOn the revision that their words are made from, until they are saved
 * @param seen the newest, which they are told of
 * @param older true where it is a translation of other words than there are now: they may say that it is still right
 */
public record WritingView(
        Sheet sheet,
        String language,
        String about,
        boolean dropped,
        List<ChangedLine> theirs,
        String told,
        @Nullable Beside beside,
        int basedOn,
        int seen,
        boolean older) {

    /**
     * What a translation is made from.
     *
     * @param heading what it is, and whether it changed since the translation was written
     * @param lang its language, where that is not the page's; else null
     */
    public record Beside(String heading, @Nullable String lang, List<ChangedLine> lines) {}
}
