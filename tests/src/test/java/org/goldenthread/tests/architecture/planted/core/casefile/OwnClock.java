package org.goldenthread.tests.architecture.planted.core.casefile;

import java.time.Instant;

public class OwnClock {
    public Instant now() {
        return Instant.now();
    }
}
