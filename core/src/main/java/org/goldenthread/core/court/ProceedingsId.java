package org.goldenthread.core.court;

import java.util.UUID;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.Ids;

/** Some proceedings before a family court. */
public record ProceedingsId(UUID value) implements Identifier {

    static ProceedingsId next() {
        return new ProceedingsId(Ids.next());
    }
}
