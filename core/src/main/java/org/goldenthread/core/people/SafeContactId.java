package org.goldenthread.core.people;

import java.util.UUID;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.Ids;

/** One safe way to reach one person. It stands for the address or number wherever that may not stand itself. */
public record SafeContactId(UUID value) implements Identifier {

    public static SafeContactId next() {
        return new SafeContactId(Ids.next());
    }
}
