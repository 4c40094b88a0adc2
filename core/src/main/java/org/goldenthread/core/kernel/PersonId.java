package org.goldenthread.core.kernel;

import java.util.UUID;

/** One person, whatever parts they play. It stands in the kernel because the trail and the policy need it before there are people. */
public record PersonId(UUID value) implements Identifier {

    public static PersonId next() {
        return new PersonId(Ids.next());
    }
}
