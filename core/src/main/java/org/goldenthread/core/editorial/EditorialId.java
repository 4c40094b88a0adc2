package org.goldenthread.core.editorial;

import java.util.UUID;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.Ids;

/** One thing written for everybody, in all its revisions. */
public record EditorialId(UUID value) implements Identifier {

    static EditorialId next() {
        return new EditorialId(Ids.next());
    }
}
