package org.goldenthread.core.search;

import java.util.UUID;
import org.goldenthread.core.content.ContentLine;
import org.goldenthread.core.document.FileLine;

/** One thing that was found, as the list of its own room would show it to this reader. */
public sealed interface Found {

    UUID id();

    /** Something written. */
    record Paper(ContentLine line) implements Found {
        @Override
        public UUID id() {
            return line.id().value();
        }
    }

    /** A file. */
    record File(FileLine line) implements Found {
        @Override
        public UUID id() {
            return line.id().value();
        }
    }
}
