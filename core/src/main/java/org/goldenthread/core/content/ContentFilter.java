package org.goldenthread.core.content;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list.
 *
 * @param type only this type, or null for all
 * @param before only what was begun before this item, for the next page, or null for the first
 * @param most how many at most, 1 to 100
 */
public record ContentFilter(
        @Nullable ContentTypeKey type, @Nullable ContentId before, int most) {

    public ContentFilter {
        if (most < 1 || most > 100) {
            throw new IllegalArgumentException("Ask for 1 to 100 at a time.");
        }
    }

    public static ContentFilter all() {
        return new ContentFilter(null, null, 50);
    }

    public static ContentFilter only(ContentTypeKey type) {
        return new ContentFilter(type, null, 50);
    }
}
