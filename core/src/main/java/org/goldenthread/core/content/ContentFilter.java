package org.goldenthread.core.content;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list.
 *
 * @param type only this type, or null for all
 * @param before only what was begun before this item, for the next page, or null for the first
 * @param most how many at most, 1 to 100
 * @param papers true to leave out what lies in the family's own room, which is a page of its own for those it is open to
 */
public record ContentFilter(
        @Nullable ContentTypeKey type, @Nullable ContentId before, int most, boolean papers) {

    public ContentFilter {
        if (most < 1 || most > 100) {
            throw new IllegalArgumentException("Ask for 1 to 100 at a time.");
        }
    }

    public ContentFilter(@Nullable ContentTypeKey type, @Nullable ContentId before, int most) {
        this(type, before, most, false);
    }

    /** The papers of a case, without what lies in the family's room. */
    public static ContentFilter papers(@Nullable ContentId before, int most) {
        return papers(null, before, most);
    }

    /** The same, of one type where it is named. */
    public static ContentFilter papers(@Nullable ContentTypeKey type, @Nullable ContentId before, int most) {
        return new ContentFilter(type, before, most, true);
    }

    public static ContentFilter all() {
        return new ContentFilter(null, null, 50);
    }

    public static ContentFilter only(ContentTypeKey type) {
        return new ContentFilter(type, null, 50);
    }
}
