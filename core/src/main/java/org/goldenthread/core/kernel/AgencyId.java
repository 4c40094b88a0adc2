package org.goldenthread.core.kernel;

import java.util.UUID;

/** A council, court, health board, school, law firm, advocacy service or Cafcass office. */
public record AgencyId(UUID value) implements Identifier {

    public static AgencyId next() {
        return new AgencyId(Ids.next());
    }
}
