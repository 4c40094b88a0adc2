package org.goldenthread.core.meeting;

import java.util.UUID;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.Ids;

/** One person's invitation to one meeting. */
public record InvitationId(UUID value) implements Identifier {

    public static InvitationId next() {
        return new InvitationId(Ids.next());
    }
}
