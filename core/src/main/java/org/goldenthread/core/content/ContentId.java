package org.goldenthread.core.content;

import java.util.UUID;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.Ids;

/** One thing written, in all its versions. */
public record ContentId(UUID value) implements Identifier {

    public static ContentId next() {
        return new ContentId(Ids.next());
    }
}
