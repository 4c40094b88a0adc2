package org.goldenthread.core.meeting;

import java.util.UUID;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.Ids;

/** One meeting of a family and those who work with them. */
public record MeetingId(UUID value) implements Identifier {

    public static MeetingId next() {
        return new MeetingId(Ids.next());
    }
}
