package org.goldenthread.core.court;

import java.util.UUID;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.Ids;

/** One paper that is before the court. */
public record CourtPaperId(UUID value) implements Identifier {

    static CourtPaperId next() {
        return new CourtPaperId(Ids.next());
    }
}
