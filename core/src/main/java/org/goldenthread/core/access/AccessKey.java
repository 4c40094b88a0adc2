package org.goldenthread.core.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words that stamps and grants are matched by. The same text stands in the row, in the index and in an actor's sight. */
final class AccessKey {

    private static final String KEEPERS = ":" + Compartment.SAFE_CONTACT + ":" + Label.RESTRICTED;

    private static final String NO_CASE = "portal";

    private static final String WRITER = ":by:";

    private static final String THING = ":this:";

    private AccessKey() {}

    static String any(@Nullable UUID caseId, Compartment compartment, Label label) {
        return (caseId == null ? NO_CASE : caseId.toString()) + ':' + compartment + ':' + label;
    }

    static String own(@Nullable UUID caseId, Compartment compartment, Label label, UUID party) {
        return any(caseId, compartment, label) + ':' + party;
    }

    /** Opens one thing alone, in a room where things are let be read one by one. */
    static String thing(UUID caseId, Compartment compartment, Label label, UUID thing) {
        return any(caseId, compartment, label) + THING + thing;
    }

    /** The thing that the key opens alone; null where it opens more. */
    static @Nullable UUID thingIn(@Nullable String key) {
        return key == null || !key.contains(THING) ? null : UUID.fromString(key.substring(key.lastIndexOf(':') + 1));
    }

    /** Opens what waits for a second person to those who act for whoever wrote it. It stands on no row as a key of its own. */
    static String by(UUID caseId, UUID writer) {
        return caseId + WRITER + writer;
    }

    static boolean isWriters(String key) {
        return key.contains(WRITER);
    }

    /** Whether what the key opens lies in the case. */
    static boolean opensIn(String key, UUID caseId) {
        return key.startsWith(caseId + ":");
    }

    /** Whether what the key opens belongs to no case. */
    static boolean opensOutsideCases(String key) {
        return key.startsWith(NO_CASE);
    }

    /** Opens every safe contact of the case. */
    static String keepers(UUID caseId) {
        return any(caseId, Compartment.SAFE_CONTACT, Label.RESTRICTED);
    }

    /** The same for the case in which what the key opens lies. */
    static String keepersIn(String key) {
        return key.substring(0, Math.max(0, key.indexOf(':'))) + KEEPERS;
    }

    static boolean isKeepers(String key) {
        return key.endsWith(KEEPERS);
    }

    /** Opens the case itself, to everybody who takes part. */
    static String here(UUID caseId) {
        return caseId + ":here";
    }

    /** Opens what waits for whoever holds the capacity. */
    static String as(@Nullable UUID caseId, Capacity capacity) {
        return (caseId == null ? NO_CASE : caseId.toString()) + ":as:" + capacity;
    }

    /** Whether it opens what is for those who take part in some capacity. */
    static boolean isCapacitys(String key) {
        return key.contains(":as:");
    }

    /** Whether it is one of those that stand on a row as its own key, and not as the one for anybody. */
    static boolean standsAsOwn(String key) {
        if (key.contains(THING)) {
            return !key.contains(":" + Compartment.PARTY_LEGAL + ":");
        }
        boolean toParty = key.chars().filter(letter -> letter == ':').count() == 3 && !isCapacitys(key);
        return toParty || key.endsWith(":here");
    }

    /** Opens what waits for one person in that capacity. */
    static String as(@Nullable UUID caseId, Capacity capacity, UUID person) {
        return as(caseId, capacity) + ':' + person;
    }
}
