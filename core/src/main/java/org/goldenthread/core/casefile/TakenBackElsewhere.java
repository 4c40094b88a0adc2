package org.goldenthread.core.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody took their yes back by another way than the portal, and somebody wrote that down.
 *
 * @param on the day on which they said so
 * @param by the first name of whoever wrote it down; empty where no names are told, null before it is written
 */
public record TakenBackElsewhere(
        HowSaid how, LocalDate on, @Nullable String by) {

    /** As it is about to be written down. */
    public TakenBackElsewhere(HowSaid how, LocalDate on) {
        this(how, on, null);
    }

    /** The same with the name of whoever wrote it down. */
    TakenBackElsewhere by(String name) {
        return new TakenBackElsewhere(how, on, name);
    }
}
