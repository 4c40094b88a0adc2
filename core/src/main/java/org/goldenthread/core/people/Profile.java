package org.goldenthread.core.people;

import java.time.LocalDate;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What the portal knows of a person apart from how to reach them. */
public record Profile(
        PersonId person,
        String knownAs,
        String fullName,
        @Nullable LocalDate bornOn,
        Needs needs) {

    /** Names nobody, wherever it is printed. */
    @Override
    public String toString() {
        return "profile of " + person.value();
    }
}
