package org.goldenthread.core.content;

import java.util.EnumSet;
import java.util.Set;
import org.goldenthread.core.access.Compartment;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list. The database asks for it, so that nothing is lost behind the limit.
 *
 * @param type only this type, or null for all
 * @param before only what was begun before this item, for the next page, or null for the first
 * @param most how many at most, 1 to 100
 * @param rooms only what lives in these, at least one
 */
public record ContentFilter(
        @Nullable ContentTypeKey type, @Nullable ContentId before, int most, Set<Compartment> rooms) {

    private static final Set<Compartment> EVERYWHERE = Set.copyOf(EnumSet.allOf(Compartment.class));
    private static final Set<Compartment> BUT_THE_FAMILYS =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Compartment.FAMILY)));

    public ContentFilter {
        if (most < 1 || most > 100) {
            throw new IllegalArgumentException("Ask for 1 to 100 at a time.");
        }
        if (rooms.isEmpty()) {
            throw new IllegalArgumentException("Ask for one room at least.");
        }
        rooms = Set.copyOf(rooms);
    }

    public ContentFilter(@Nullable ContentTypeKey type, @Nullable ContentId before, int most) {
        this(type, before, most, EVERYWHERE);
    }

    /** The papers of a case, without what lies in the family's room, which is a page of its own for those it is open to. */
    public static ContentFilter papers(@Nullable ContentId before, int most) {
        return papers(null, before, most);
    }

    /** The same, of one type where it is named. */
    public static ContentFilter papers(@Nullable ContentTypeKey type, @Nullable ContentId before, int most) {
        return new ContentFilter(type, before, most, BUT_THE_FAMILYS);
    }

    public static ContentFilter all() {
        return new ContentFilter(null, null, 50);
    }

    public static ContentFilter only(ContentTypeKey type) {
        return new ContentFilter(type, null, 50);
    }

    /** The same, from these rooms alone. */
    public ContentFilter in(Compartment room, Compartment... others) {
        return new ContentFilter(type, before, most, EnumSet.of(room, others));
    }

    /** True where every room is asked for, so that the query need not name them. */
    boolean everywhere() {
        return rooms.size() == EVERYWHERE.size();
    }
}
