package org.goldenthread.core.people;

import java.util.UUID;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.Ids;

/** A council, court, health board, school, law firm, advocacy service or Cafcass office. */
public record AgencyId(UUID value) implements Identifier {

    public static AgencyId next() {
        return new AgencyId(Ids.next());
    }
}
