package org.goldenthread.web.pages.held;

import java.util.List;
import org.goldenthread.core.tripwire.LookingAtHeld.Piece;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What is held back, and the question what happens with it.
 *
 * @param name what it is, and what its writer calls it
 * @param written who wrote it and on what day
 * @param room whose room it is meant for
 * @param readToItsEnd false where part of it could not be looked through
 * @param seen which revision of it is on the page
 * @param warn what to think of before deciding
 * @param whole where all of it is read; null where there is nothing more
 */
public record HeldSheet(
        Sheet sheet,
        String name,
        String written,
        Tag room,
        List<Piece> pieces,
        boolean readToItsEnd,
        int seen,
        String warn,
        @Nullable String whole) {

    public HeldSheet {
        pieces = List.copyOf(pieces);
    }
}
