package org.goldenthread.web.pages.form;

import java.util.List;
import org.goldenthread.web.pages.parts.Link;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to have before them to answer: the request they grant, the plan they decide about.
 *
 * @param whole where all of it stands, or null where this is all
 */
public record Basis(
        String title, List<Shown> said, @Nullable Link whole) {

    public Basis {
        said = List.copyOf(said);
    }
}
