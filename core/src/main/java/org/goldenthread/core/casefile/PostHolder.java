package org.goldenthread.core.casefile;

import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds a post with an agency. Where they take part is not said.
 *
 * @param team within the agency, or null
 */
public record PostHolder(
        PersonId person, String fullName, @Nullable String team) {

    /** Names nobody, wherever it is printed. */
    @Override
    public String toString() {
        return "holder of a post " + person.value();
    }
}
