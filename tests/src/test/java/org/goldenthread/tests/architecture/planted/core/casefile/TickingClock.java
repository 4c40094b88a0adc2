package org.goldenthread.tests.architecture.planted.core.casefile;

import java.time.Clock;
import java.time.ZoneId;

public class TickingClock {
    public Clock clock(ZoneId zone) {
        return Clock.tickSeconds(zone);
    }
}
