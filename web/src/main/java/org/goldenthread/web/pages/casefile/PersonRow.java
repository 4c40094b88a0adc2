package org.goldenthread.web.pages.casefile;

import org.goldenthread.web.pages.parts.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A row of "who is involved": every part has a reason and an end.
 *
 * @param as what they are to the child or do here
 * @param purpose what for, and on what basis
 * @param from since when, or that they have not said yes yet
 * @param tag that it ends soon, or has ended; null for neither
 */
public record PersonRow(
        String name,
        String as,
        String purpose,
        String basis,
        String from,
        String until,
        @Nullable Tag tag) {}
