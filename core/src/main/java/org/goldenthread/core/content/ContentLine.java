package org.goldenthread.core.content;

import java.time.Instant;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a list, without its body.
 *
 * @param shortTitle its writer's title, or null: then its type's, {@link #titleKey}
 * @param redacted true where this reader gets it with parts taken out
 */
public record ContentLine(
        ContentId id,
        ContentTypeKey type,
        @Nullable String shortTitle,
        int newest,
        Instant begunAt,
        Compartment compartment,
        Label label,
        boolean redacted) {

    static ContentLine full(ContentItem item) {
        return of(item, item.shortTitle(), false);
    }

    static ContentLine redacted(ContentItem item) {
        return of(item, null, true);
    }

    private static ContentLine of(ContentItem item, @Nullable String title, boolean redacted) {
        return new ContentLine(
                item.id(),
                item.type(),
                title,
                item.newest(),
                item.begunAt(),
                item.stamp().compartment(),
                item.stamp().label(),
                redacted);
    }

    public String titleKey() {
        return "form." + type + ".title";
    }
}
