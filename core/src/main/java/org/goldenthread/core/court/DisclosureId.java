package org.goldenthread.core.court;

import java.util.UUID;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.Ids;

/** One paper of the court, opened to one person. */
public record DisclosureId(UUID value) implements Identifier {

    static DisclosureId next() {
        return new DisclosureId(Ids.next());
    }
}
