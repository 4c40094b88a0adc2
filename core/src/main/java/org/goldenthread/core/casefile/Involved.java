package org.goldenthread.core.casefile;

import java.util.List;
import org.goldenthread.core.people.Kin;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a case, or did, and why: a row of "who is involved".
 *
 * @param knownAs the first name they go by
 * @param fullName for professionals' pages and letters only
 * @param agency where they work, in the reader's language, or null for family
 * @param telephone where they are rung in this capacity; null for family, and where nobody wrote one down
 * @param kin what they are to the child: none for professionals, two where somebody is both
 * @param actsForKnownAs whom they act for, or null
 */
public record Involved(
        Part part,
        String knownAs,
        String fullName,
        @Nullable String agency,
        @Nullable String telephone,
        List<Kin> kin,
        @Nullable String actsForKnownAs) {

    /** Names nobody, wherever it is printed. */
    @Override
    public String toString() {
        return "part " + part.id().value();
    }
}
