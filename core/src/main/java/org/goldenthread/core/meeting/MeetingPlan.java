package org.goldenthread.core.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRules;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.HonestText;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/**
 * When, where and how a meeting is to be.
 *
 * @param starts on the clocks of Europe/London
 * @param expected how long it is expected to take, from a quarter of an hour to twelve hours; private time takes as long
 *     as the family needs
 * @param place or null where it is online only
 * @param link or null where it is at a place only
 * @param rooms which rooms there are and who waits where, for those who run the day, or null
 * @param language in which it is held
 */
public record MeetingPlan(
        LocalDateTime starts,
        Duration expected,
        @Nullable String place,
        @Nullable String link,
        @Nullable String rooms,
        Language language) {

    private static final Duration SHORTEST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(12);

    public MeetingPlan {
        place = words(place, 400);
        link = words(link, 500);
        rooms = words(rooms, 1000);
        ZoneRules london = PortalClock.LONDON.getRules();
        if (london.getValidOffsets(starts).isEmpty()) {
            throw new CannotBeDone("cannot.meeting.no-such-time");
        }
        if (expected.compareTo(SHORTEST) < 0 || expected.compareTo(LONGEST) > 0) {
            throw new CannotBeDone("cannot.meeting.length");
        }
        if (place == null && link == null) {
            throw new CannotBeDone("cannot.meeting.nowhere");
        }
        if (link != null && !link.matches("https://[^\\s\"'<>]{3,480}")) {
            throw new CannotBeDone("cannot.meeting.link");
        }
    }

    Instant begins() {
        return ZonedDateTime.of(starts, PortalClock.LONDON).toInstant();
    }

    Instant ends() {
        return begins().plus(expected);
    }

    private static @Nullable String words(@Nullable String said, int most) {
        if (said == null || said.isBlank()) {
            return null;
        }
        if (said.strip().length() > most) {
            throw new CannotBeDone("cannot.meeting.words");
        }
        return HonestText.checked(said.strip());
    }

    /** Never says where, wherever it is printed. */
    @Override
    public String toString() {
        return "a meeting at " + starts;
    }
}
