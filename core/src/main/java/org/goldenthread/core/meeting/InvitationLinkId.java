package org.goldenthread.core.meeting;

import java.util.UUID;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.Ids;

/** One link that lets somebody in once; not the link itself. */
public record InvitationLinkId(UUID value) implements Identifier {

    public static InvitationLinkId next() {
        return new InvitationLinkId(Ids.next());
    }
}
