package org.goldenthread.web.pages.letters;

import java.util.List;
import org.goldenthread.web.pages.casefile.CaseHead;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a case, for who sends them.
 *
 * @param more where the next ones are, or null
 */
public record LettersView(
        CaseHead head, List<LetterRow> letters, @Nullable String more) {}
