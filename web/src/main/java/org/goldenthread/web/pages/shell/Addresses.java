package org.goldenthread.web.pages.shell;

import java.util.UUID;
import org.goldenthread.core.access.NotThere;

/** Reads the identifiers in addresses; whatever is none leads to the same page as one that nobody has. */
public final class Addresses {

    private static final int LENGTH = 36;

    private Addresses() {}

    /** @throws NotThere if it is no identifier */
    public static UUID id(String written) {
        if (written.length() != LENGTH) {
            throw new NotThere();
        }
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException notOurs) {
            throw new NotThere();
        }
    }
}
