package org.goldenthread.core.letter;

import java.util.UUID;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.Ids;

/** One letter to one person. */
public record LetterId(UUID value) implements Identifier {

    public static LetterId next() {
        return new LetterId(Ids.next());
    }
}
