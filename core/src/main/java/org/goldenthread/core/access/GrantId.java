package org.goldenthread.core.access;

import java.util.UUID;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.Ids;

/** One grant of sight. */
public record GrantId(UUID value) implements Identifier {

    static GrantId next() {
        return new GrantId(Ids.next());
    }
}
