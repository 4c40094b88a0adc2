package org.goldenthread.core.casefile;

import java.util.UUID;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.Ids;

/** One consent that somebody has given. */
public record ConsentId(UUID value) implements Identifier {

    static ConsentId next() {
        return new ConsentId(Ids.next());
    }
}
