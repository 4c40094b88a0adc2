package org.goldenthread.core.editorial;

import java.util.List;
import org.goldenthread.core.content.ContentTypeKey;
import org.jspecify.annotations.Nullable;

/**
 * What of the things of a type is asked for.
 *
 * @param filters what each of them has to say; made by {@link PublicFields#filter}
 * @param after the {@code next} of the page before, or null
 * @param most how many on a page
 */
public record PublishedQuery(
        ContentTypeKey type,
        List<PublishedFilter> filters,
        PublishedSort sort,
        @Nullable PublishedCursor after,
        int most) {

    public PublishedQuery {
        filters = List.copyOf(filters);
    }
}
