package org.goldenthread.core.kernel;

import java.util.UUID;

/** The typed name of one thing. Every identifier is a record over a UUID version 7 (RFC 9562), so ids sort by their birth. */
public interface Identifier {
    UUID value();
}
