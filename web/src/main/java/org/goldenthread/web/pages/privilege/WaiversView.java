package org.goldenthread.web.pages.privilege;

import java.util.List;
import org.goldenthread.web.pages.casefile.CaseHead;
import org.jspecify.annotations.Nullable;

/**
 * What was let be read of one's lawyer's advice, or of the advice that one gave.
 *
 * @param head null for families, who have no tabs
 * @param more where something is let be read, or null for whoever cannot
 * @param done what has just been done, in words; empty for nothing
 */
public record WaiversView(
        @Nullable CaseHead head, List<Line> lines, @Nullable String more, String done) {

    /** @param href where it is confirmed or taken back; empty where the reader can do neither */
    public record Line(String who, String paper, String state, String href) {}

    /**
     * One of them, before it is confirmed or taken back.
     *
     * @param wrong why it could not be done; empty where nothing went wrong
     */
    public record One(Line line, String back, boolean mayConfirm, boolean mayTakeBack, String wrong) {}
}
