package org.goldenthread.web.pages.wording;

import java.util.List;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Words of the portal in one place, in all their languages beside each other.
 *
 * @param name the key
 * @param standing what everybody gets, and what the portal fills in, a sentence each
 * @param beside where those are that stand around it
 * @param desk where they are on the desk; null where nobody has begun to change them
 * @param begin where somebody begins to; null where that is done, or whoever looks may not
 */
public record WordingView(
        String name,
        List<Tag> tags,
        List<String> standing,
        List<Side> sides,
        List<Link> beside,
        @Nullable Link desk,
        @Nullable String begin) {

    /** One language. @param lang its tag, where it is not the page's */
    public record Side(String language, @Nullable String lang, List<String> words) {}
}
