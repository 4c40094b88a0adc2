package org.goldenthread.core.privilege;

import java.util.UUID;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.Ids;

/** One waiver: of one paper, to one person. */
public record WaiverId(UUID value) implements Identifier {

    static WaiverId next() {
        return new WaiverId(Ids.next());
    }
}
