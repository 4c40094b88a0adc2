package org.goldenthread.core.notification;

import java.time.Duration;

/** How long a message rests after it could not be sent: one minute, then twice as long each time, at most six hours. */
public final class Retrying {

    private static final int MOST_ATTEMPTS = 12;
    private static final Duration LONGEST = Duration.ofHours(6);

    private Retrying() {}

    /** After so many tries, until the next. */
    public static Duration pauseAfter(int attempts) {
        Duration pause = Duration.ofMinutes(1L << Math.min(Math.max(attempts - 1, 0), 9));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    /** After about a day of trying. */
    public static boolean givesUpAfter(int attempts) {
        return attempts >= MOST_ATTEMPTS;
    }
}
