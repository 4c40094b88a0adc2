package org.goldenthread.core.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Whom everybody who takes part in a case may turn to.
 *
 * @param knownAs the first name they go by
 * @param telephone the number of their post, or null where nobody wrote one down
 */
public record Coordinator(String knownAs, @Nullable String telephone) {

    /** Names nobody, wherever it is printed. */
    @Override
    public String toString() {
        return "a coordinator";
    }
}
