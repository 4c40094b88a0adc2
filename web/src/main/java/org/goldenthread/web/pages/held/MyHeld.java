package org.goldenthread.web.pages.held;

import java.util.List;
import org.goldenthread.web.pages.casefile.CaseHead;
import org.jspecify.annotations.Nullable;

/**
 * What the reader wrote or brought that waits or came back, the longest waiting first.
 *
 * @param head null for families, who have no tabs
 * @param done what has just been done, in words; empty for nothing
 */
public record MyHeld(@Nullable CaseHead head, List<Row> rows, String done) {

    public MyHeld {
        rows = List.copyOf(rows);
    }

    /**
     * One of them.
     *
     * @param state that it waits, or came back
     * @param back the list it is in
     * @param href where it is taken back; null where it cannot be
     */
    public record Row(
            String title,
            String written,
            String state,
            String back,
            @Nullable String href) {}
}
