package org.goldenthread.web.pages.papers;

import java.util.List;
import org.goldenthread.web.pages.parts.Link;
import org.jspecify.annotations.Nullable;

/**
 * Who can read a paper and why, and, for those who may share it, who cannot.
 *
 * @param keep where it can be kept from somebody, or null
 * @param let where a person is sent who is to read it again
 */
public record ReadersView(
        String title,
        Link back,
        List<Link> errors,
        List<Line> can,
        List<Line> cannot,
        @Nullable Link keep,
        String let) {

    public ReadersView {
        errors = List.copyOf(errors);
        can = List.copyOf(can);
        cannot = List.copyOf(cannot);
    }

    /**
     * @param shape the shape they read it in, where it is not as it was written; may be empty
     * @param when since when and until when
     * @param kept the person's number where the paper is kept from them and may be let go, or null
     */
    public record Line(
            String name,
            String as,
            String why,
            String shape,
            String when,
            @Nullable String kept) {}
}
