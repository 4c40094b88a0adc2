package org.goldenthread.core.access;

import java.util.UUID;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.Ids;

/** One thing that waits for a second person. */
public record HeldBackId(UUID value) implements Identifier {

    static HeldBackId next() {
        return new HeldBackId(Ids.next());
    }
}
