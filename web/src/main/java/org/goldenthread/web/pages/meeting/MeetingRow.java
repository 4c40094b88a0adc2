package org.goldenthread.web.pages.meeting;

import org.goldenthread.web.pages.parts.Tag;
import org.jspecify.annotations.Nullable;

/** A meeting in a list. @param state that it was called off, is held now, or is over; null where it is ahead */
public record MeetingRow(
        String href,
        String day,
        String time,
        String what,
        String child,
        String place,
        @Nullable Tag state) {}
