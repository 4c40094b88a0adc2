package org.goldenthread.core.casefile;

import java.util.UUID;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.Ids;

/** One time that somebody broke the glass. */
public record CaseTransferId(UUID value) implements Identifier {

    static CaseTransferId next() {
        return new CaseTransferId(Ids.next());
    }
}
