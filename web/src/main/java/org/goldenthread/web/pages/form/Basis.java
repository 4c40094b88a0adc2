package org.goldenthread.web.pages.form;

import java.util.List;
import org.goldenthread.web.pages.parts.Link;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to have before them to answer: the request they grant, the plan they decide about.
 *
 * @param files what comes with it
 * @param whole where all of it stands, or null where this is all
 */
public record Basis(
        String title, List<Shown> said, @Nullable Link whole, List<Seen> files) {

    public Basis {
        said = List.copyOf(said);
        files = List.copyOf(files);
    }

    public Basis(String title, List<Shown> said, @Nullable Link whole) {
        this(title, said, whole, List.of());
    }

    /** A file that somebody has before them, and that is sent along with the answer. */
    public record Seen(String id, String name) {

        public String href() {
            return "/files/" + id;
        }
    }
}
