package org.goldenthread.web.pages.grants;

import java.util.List;
import org.goldenthread.web.pages.form.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * What was opened in an emergency and nobody has judged yet, in the cases that the reader answers for.
 *
 * @param done what has just been done, in words; empty for nothing
 */
public record EmergenciesView(List<Line> lines, String done) {

    /**
     * One of them.
     *
     * @param who who opened whose case
     * @param again that it was opened again before the last time was looked at; empty for nothing
     * @param href where it is judged
     */
    public record Line(String who, String when, String again, String why, String href) {}

    /**
     * One of them, to be judged.
     *
     * @param sheet what is asked, or null for the one who opened it
     * @param before that they were judged not to be right before; empty for nothing
     * @param looks when they looked, and why, in their words
     * @param grants who has access to the case now; empty for a reader who takes no part in it
     */
    public record Judging(Line line, @Nullable Sheet sheet, String before, List<String> looks, String grants) {

        public Judging {
            looks = List.copyOf(looks);
        }
    }
}
