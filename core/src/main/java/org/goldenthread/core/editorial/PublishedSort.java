package org.goldenthread.core.editorial;

import java.util.Arrays;
import java.util.Optional;

/** In which order a list of what is published comes. */
public enum PublishedSort {
    KEY("key", "i.name"),
    KEY_BACKWARDS("-key", "i.name desc"),
    OLDEST("published", PublishedItems.SINCE + ", i.name"),
    NEWEST("-published", PublishedItems.SINCE + " desc, i.name");

    private final String word;
    private final String order;

    PublishedSort(String word, String order) {
        this.word = word;
        this.order = order;
    }

    /** The order of this name, as the interface has it: {@code key}, {@code -published} … */
    public static Optional<PublishedSort> named(String word) {
        return Arrays.stream(values()).filter(sort -> sort.word.equals(word)).findFirst();
    }

    String order() {
        return order;
    }

    /** The condition for what comes after a thing, with {@code :name} and, where it sorts by time, {@code :at}. */
    String beyond() {
        return switch (this) {
            case KEY -> "i.name > :name";
            case KEY_BACKWARDS -> "i.name < :name";
            case OLDEST -> beyondInTime(">");
            case NEWEST -> beyondInTime("<");
        };
    }

    boolean byTime() {
        return this == OLDEST || this == NEWEST;
    }

    private static String beyondInTime(String way) {
        String since = PublishedItems.SINCE;
        return "(" + since + " " + way + " :at or (" + since + " = :at and i.name > :name))";
    }
}
