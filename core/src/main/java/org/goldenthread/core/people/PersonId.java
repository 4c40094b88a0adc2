package org.goldenthread.core.people;

import java.util.UUID;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.Ids;

/** One person, whatever parts they play. */
public record PersonId(UUID value) implements Identifier {

    public static PersonId next() {
        return new PersonId(Ids.next());
    }
}
