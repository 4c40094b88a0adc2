package org.goldenthread.web.pages.casefile;

import org.goldenthread.web.pages.parts.Link;
import org.jspecify.annotations.Nullable;

/**
 * Something that was decided, or done.
 *
 * @param when on which day
 * @param title what came of it
 * @param why with what reason, in the words of whoever decided; empty where none was given
 * @param by who, and in which office; empty where the reader may not know
 * @param paper where it is written down; null where the reader may not read it
 */
public record Decided(
        String when,
        String title,
        String why,
        String by,
        @Nullable Link paper) {}
