package org.goldenthread.web.pages.editor;

import java.util.List;
import org.goldenthread.web.pages.parts.Link;
import org.jspecify.annotations.Nullable;

/**
 * A thing as its reader will see it, in a frame.
 *
 * @param languages the languages that it is in
 * @param widths as wide as a phone, or as a desk
 * @param here which of the languages is shown
 * @param width which of the widths is
 * @param shown what the frame shows
 * @param pdf where it is as a file, with made-up values; null for what is no letter
 * @param markRead where whoever reads it says that it is their language; null where there is nothing to say
 * @param language what its language is called
 * @param number which revision they have before them
 * @param words what the reader should know who looks at it
 */
public record PreviewView(
        String title,
        String back,
        List<Link> languages,
        String here,
        List<Link> widths,
        String width,
        boolean phone,
        String shown,
        @Nullable String pdf,
        @Nullable String markRead,
        String language,
        int number,
        String words) {}
