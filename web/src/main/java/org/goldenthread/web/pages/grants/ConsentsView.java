package org.goldenthread.web.pages.grants;

import java.util.List;
import org.goldenthread.web.pages.parts.Link;

/**
 * What somebody has said yes to others knowing.
 *
 * @param done what has just been done, in words; empty for nothing
 */
public record ConsentsView(List<Line> lines, String done) {

    /**
     * @param who whom it lets know something, and who that is
     * @param about what may be known
     * @param when since when, until when, and who wrote it down; or when it was taken back
     * @param open where it can be taken back; its address is empty where it has ended
     */
    public record Line(String who, String about, String when, Link open) {}

    /**
     * One of them, before it is taken back.
     *
     * @param stops what stops with it
     * @param stays what is said above those who go on
     * @param goesOn who goes on, and on what that rests
     * @param read what has been read already, and on which days
     */
    public record Withdrawing(
            Line line, String stops, String stays, List<Kept> goesOn, String cannot, List<Kept> read) {}

    /** @param name a person, or a paper @param as who they are; empty for a paper @param why on what it rests, or when it was read */
    public record Kept(String name, String as, String why) {}
}
