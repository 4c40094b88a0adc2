package org.goldenthread.core.access;

import java.util.Locale;
import java.util.UUID;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * For whom a shape of a thing was made: for everybody who reaches it, for all who take part in one capacity, or for one of
 * them alone. Two fathers may each be given a report with other parts taken out.
 *
 * @param person whom alone, in that capacity; null for everybody in it
 */
public record Audience(
        @Nullable Capacity capacity, @Nullable PersonId person) {

    /** Whoever reaches its place and label. */
    public static final Audience EVERYBODY = new Audience(null, null);

    public Audience {
        if (capacity == null && person != null) {
            throw new IllegalArgumentException("somebody takes part in some capacity");
        }
    }

    public static Audience of(Capacity capacity) {
        return new Audience(capacity, null);
    }

    /**
     * By the word that stands on the row: nothing, {@code health}, or {@code parent:} and the person's identifier.
     *
     * @throws IllegalArgumentException if it is no such word
     */
    public static Audience ofWord(String word) {
        if (word.isEmpty()) {
            return EVERYBODY;
        }
        String[] halves = word.split(":", 2);
        Capacity capacity = Capacity.valueOf(halves[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Audience(capacity, halves.length == 1 ? null : new PersonId(UUID.fromString(halves[1])));
    }

    public String word() {
        if (capacity == null) {
            return "";
        }
        String word = capacity.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return person == null ? word : word + ':' + person.value();
    }

    /** 0 for one person, 1 for a capacity, 2 for everybody: what was made for few is made for them best. */
    public int breadth() {
        return capacity == null ? 2 : person == null ? 1 : 0;
    }

    /** The key that whoever it was made for holds in that place's case; null for everybody. */
    public @Nullable String key(AccessStamp place) {
        UUID caseId = place.caseId() == null ? null : place.caseId().value();
        if (capacity == null) {
            return null;
        }
        return person == null ? AccessKey.as(caseId, capacity) : AccessKey.as(caseId, capacity, person.value());
    }
}
