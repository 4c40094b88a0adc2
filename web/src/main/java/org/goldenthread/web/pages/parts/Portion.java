package org.goldenthread.web.pages.parts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of a list.
 *
 * @param last the last one shown, where there is more behind it; else null
 */
public record Portion<T>(List<T> shown, @Nullable T last) {

    public Portion {
        shown = List.copyOf(shown);
    }

    /** @param fetched one more than is shown, where there are so many: only so is it known that there is more */
    public static <T> Portion<T> of(List<T> fetched, int most) {
        return fetched.size() <= most
                ? new Portion<>(fetched, null)
                : new Portion<>(fetched.subList(0, most), fetched.get(most - 1));
    }
}
