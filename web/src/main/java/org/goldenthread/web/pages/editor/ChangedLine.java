package org.goldenthread.web.pages.editor;

import java.util.List;

/** One paragraph of a text, with what was taken out of it and put in. */
public record ChangedLine(String label, List<Piece> pieces) {

    public ChangedLine {
        pieces = List.copyOf(pieces);
    }

    public boolean changed() {
        return pieces.stream().anyMatch(piece -> piece.kind() != Piece.Kind.SAME);
    }
}
