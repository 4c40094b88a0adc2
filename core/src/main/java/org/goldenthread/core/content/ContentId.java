package org.goldenthread.core.content;

import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.Ids;

/** One thing written, in all its versions. */
public record ContentId(UUID value) implements Identifier {

    public static ContentId next() {
        return new ContentId(Ids.next());
    }

    /** For something that will live there. In private family time an id must not tell the millisecond at which somebody wrote. */
    static ContentId nextIn(AccessStamp place) {
        return place.compartment() == Compartment.FAMILY ? new ContentId(Ids.untimed()) : next();
    }
}
