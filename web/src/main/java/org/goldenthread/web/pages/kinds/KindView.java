package org.goldenthread.web.pages.kinds;

import java.util.List;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Tag;
import org.jspecify.annotations.Nullable;

/**
 * One kind of thing with what it asks.
 *
 * @param standing sentences on how it stands
 * @param next what can be done with it, the first thing first
 * @param questions what it asks, as proposed where something is
 * @param token the count of changes that the page was drawn with
 * @param check what comes of what there is; null where nothing is proposed
 * @param differences what is proposed that is not in use
 * @param offer what came with the portal and is used by nobody; null where nothing did
 * @param history who did what, the last last
 */
public record KindView(
        String title,
        Tag tag,
        List<String> standing,
        List<Link> next,
        List<Question> questions,
        String address,
        int token,
        @Nullable Check check,
        List<String> differences,
        @Nullable Offer offer,
        List<Deed> history,
        String news) {

    /**
     * A question as it stands on the sheet.
     *
     * @param how how it is answered, on which page and when, in words
     * @param edit where it is changed; null where that cannot be done
     */
    public record Question(
            String name,
            String label,
            String hint,
            List<String> how,
            @Nullable String edit) {}

    /** @param good false where it cannot be done so */
    public record Check(
            boolean good,
            String title,
            List<String> words,
            @Nullable Link becomes) {}

    /** What came with the portal, with what is other in it. */
    public record Offer(List<String> differences, @Nullable Link takeUp) {}

    /** What somebody did, and why. */
    public record Deed(String words, String why) {}
}
