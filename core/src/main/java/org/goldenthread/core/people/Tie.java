package org.goldenthread.core.people;

import java.time.LocalDate;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One person's relationship to another, as pages and rules read it.
 *
 * @param responsibility on what parental responsibility rests, or null where there is none
 * @param since null where it has always been so
 * @param until the day it ended, or null where it holds
 */
public record Tie(
        PersonId from,
        Kin kin,
        PersonId to,
        @Nullable String responsibility,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    public boolean parentalResponsibility() {
        return responsibility != null && until == null;
    }
}
