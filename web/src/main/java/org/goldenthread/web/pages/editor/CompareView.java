package org.goldenthread.web.pages.editor;

import java.util.List;
import org.goldenthread.web.pages.editor.DeskView.Option;
import org.goldenthread.web.pages.parts.Link;
import org.jspecify.annotations.Nullable;

/**
 * Two states of one language, one held against the other.
 *
 * @param lang the language of the words, where that is not the page's; else null
 * @param changes how many paragraphs changed, in words
 * @param next what can be done about it: take up what came with the portal; null for nothing
 */
public record CompareView(
        String title,
        String language,
        @Nullable String lang,
        String action,
        String back,
        List<Option> from,
        List<Option> to,
        String changes,
        List<ChangedLine> lines,
        @Nullable Link next) {}
