package org.goldenthread.core.access;

import java.util.Set;
import java.util.UUID;

/**
 * A thing that somebody does not see though they take part: for good, or until a second person has looked at it.
 *
 * @param openers keys of which any opens it all the same; none opens what an edge keeps from somebody
 */
record KeptBack(UUID thing, Set<String> openers) {

    boolean isEdge() {
        return openers.isEmpty();
    }

    boolean isOpenedBy(Set<String> keys) {
        return keys.stream().anyMatch(openers::contains);
    }
}
