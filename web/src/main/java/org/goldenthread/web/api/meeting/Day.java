package org.goldenthread.web.api.meeting;

import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.meeting.DayPart;
import org.goldenthread.core.meeting.MeetingPurpose;
import org.goldenthread.core.meeting.MeetingView;
import org.jspecify.annotations.Nullable;

/** A meeting: when (UTC), where, in which language, and which part of the day it is. */
public record Day(
        UUID id,
        UUID caseId,
        MeetingPurpose purpose,
        Instant begins,
        Instant ends,
        @Nullable String place,
        @Nullable String link,
        boolean onScreen,
        String language,
        DayPart part,
        @Nullable Instant calledOffAt) {

    static Day of(MeetingView view) {
        return new Day(
                view.id().value(),
                view.caseId().value(),
                view.purpose(),
                view.begins(),
                view.ends(),
                view.place(),
                view.link(),
                view.onScreen(),
                view.language().tag(),
                view.part(),
                view.calledOffAt());
    }
}
