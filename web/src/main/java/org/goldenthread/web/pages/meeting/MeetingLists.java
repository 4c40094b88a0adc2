package org.goldenthread.web.pages.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.casefile.CaseLine;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.meeting.DayPart;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.core.meeting.MeetingView;
import org.goldenthread.web.pages.casefile.CaseHead;
import org.goldenthread.web.pages.parts.Tag;
import org.goldenthread.web.pages.parts.Tag.Tone;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** Finds the meetings of the reader's cases and puts them in order. */
@RequestScoped
class MeetingLists {

    @Inject
    CaseReading cases;

    @Inject
    MeetingReading meetings;

    @Inject
    PortalClock clock;

    MeetingList of(Page page, List<CaseLine> lines, @Nullable CaseHead head) {
        List<MeetingRow> ahead = new ArrayList<>();
        List<MeetingRow> before = new ArrayList<>();
        for (CaseLine line : lines) {
            for (MeetingView meeting : meetings.ofCase(line.id())) {
                (ahead(meeting) ? ahead : before).add(row(page, meeting, line.childKnownAs()));
            }
        }
        return new MeetingList(head, ahead, before);
    }

    /** The meeting that matters now: the next that takes place, else the last that did. */
    Optional<MeetingView> nearest() {
        List<MeetingView> all = cases.myCases().stream()
                .flatMap(line -> meetings.ofCase(line.id()).stream())
                .filter(MeetingView::takesPlace)
                .toList();
        return all.stream()
                .filter(this::ahead)
                .min(Comparator.comparing(MeetingView::begins))
                .or(() -> all.stream().max(Comparator.comparing(MeetingView::begins)));
    }

    private boolean ahead(MeetingView meeting) {
        return meeting.takesPlace()
                && meeting.part() != DayPart.CLOSED
                && !meeting.day().isBefore(clock.today());
    }

    private static MeetingRow row(Page page, MeetingView meeting, String child) {
        String place = meeting.place();
        Tag state = null;
        if (!meeting.takesPlace()) {
            state = new Tag(page.say("meeting.called-off"), Tone.STOP);
        } else if (meeting.part() == DayPart.CLOSED) {
            state = new Tag(page.say("meeting.held"), Tone.QUIET);
        } else if (meeting.part() != DayPart.NOT_BEGUN) {
            state = new Tag(page.say("meeting.now"), Tone.GO);
        }
        return new MeetingRow(
                "/meetings/" + meeting.id().value(),
                page.shortDay(meeting.day()),
                page.time(meeting.hour()),
                page.say("meeting.purpose." + DayInWords.name(meeting.purpose())),
                child,
                place == null ? page.say("meeting.on-screen") : place,
                state);
    }
}
