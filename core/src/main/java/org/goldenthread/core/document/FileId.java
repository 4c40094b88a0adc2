package org.goldenthread.core.document;

import java.util.UUID;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.Ids;

/** One file in one place; the same bytes in two places are two files. */
public record FileId(UUID value) implements Identifier {

    public static FileId next() {
        return new FileId(Ids.next());
    }
}
