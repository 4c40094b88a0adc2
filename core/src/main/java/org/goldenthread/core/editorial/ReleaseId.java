package org.goldenthread.core.editorial;

import java.util.UUID;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.Ids;

/** Things that go out together. */
public record ReleaseId(UUID value) implements Identifier {

    static ReleaseId next() {
        return new ReleaseId(Ids.next());
    }
}
