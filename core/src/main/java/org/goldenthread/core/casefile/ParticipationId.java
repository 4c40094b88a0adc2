package org.goldenthread.core.casefile;

import java.util.UUID;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.Ids;

/** One person's part in one case, in one capacity. */
public record ParticipationId(UUID value) implements Identifier {

    public static ParticipationId next() {
        return new ParticipationId(Ids.next());
    }
}
