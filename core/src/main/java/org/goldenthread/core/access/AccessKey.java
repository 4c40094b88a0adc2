package org.goldenthread.core.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words that stamps and grants are matched by. The same text stands in the row, in the index and in an actor's sight. */
final class AccessKey {

    private AccessKey() {}

    static String any(@Nullable UUID caseId, Compartment compartment, Label label) {
        return (caseId == null ? "portal" : caseId.toString()) + ':' + compartment + ':' + label;
    }

    static String own(@Nullable UUID caseId, Compartment compartment, Label label, UUID party) {
        return any(caseId, compartment, label) + ':' + party;
    }

    /** Opens the case itself, to everybody who takes part. */
    static String here(UUID caseId) {
        return caseId + ":here";
    }

    /** Opens what waits for whoever holds the capacity. */
    static String as(@Nullable UUID caseId, Capacity capacity) {
        return (caseId == null ? "portal" : caseId.toString()) + ":as:" + capacity;
    }

    /** Whether it is one of those that stand on a row as its own key, and not as the one for anybody. */
    static boolean standsAsOwn(String key) {
        boolean toParty = key.chars().filter(letter -> letter == ':').count() == 3 && !key.contains(":as:");
        return toParty || key.endsWith(":here");
    }

    /** Opens what waits for one person in that capacity. */
    static String as(@Nullable UUID caseId, Capacity capacity, UUID person) {
        return as(caseId, capacity) + ':' + person;
    }
}
