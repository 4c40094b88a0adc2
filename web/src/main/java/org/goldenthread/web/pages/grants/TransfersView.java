package org.goldenthread.web.pages.grants;

import java.util.List;

/**
 * The cases that other authorities offer to those whose team the reader manages.
 *
 * @param done what has just been done, in words; empty for nothing
 */
public record TransfersView(List<Line> lines, String done) {

    /**
     * One of them: what it is called on paper, and nobody's name.
     *
     * @param href where it is taken over or not
     */
    public record Line(String what, String when, String because, String href) {}
}
