package org.goldenthread.core.work;

import java.util.UUID;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.Ids;

/** One thing that somebody has to do next. */
public record WorkItemId(UUID value) implements Identifier {

    public static WorkItemId next() {
        return new WorkItemId(Ids.next());
    }
}
