package org.goldenthread.tests.architecture.planted.core.casefile;

import java.time.Clock;

public class MachineClock {
    public Clock clock() {
        return Clock.systemUTC();
    }
}
