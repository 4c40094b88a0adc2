package org.goldenthread.web.pages.conference;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.goldenthread.core.meeting.DayPart;
import org.goldenthread.core.meeting.MeetingPurpose;
import org.goldenthread.core.meeting.MeetingView;
import org.goldenthread.web.pages.conference.DayControls.Step;
import org.goldenthread.web.pages.shell.Page;

/** Says what the coordinator may open now, what it does, and what has to happen first. */
public final class ControlsInWords {

    private static final List<DayPart> PARTS = List.of(DayPart.INFORMATION, DayPart.PRIVATE_TIME, DayPart.AGREEING);

    private final Page page;
    private final MeetingView meeting;
    private final String base;

    public ControlsInWords(Page page, MeetingView meeting) {
        this.page = page;
        this.meeting = meeting;
        this.base = "/meetings/" + meeting.id().value() + "/part/";
    }

    public DayControls controls() {
        List<Step> steps = parts().map(this::step).toList();
        return new DayControls(steps, closing(meeting), meeting.part() == DayPart.CLOSED ? "" : base + "closed");
    }

    /** What the words of closing the day begin with: a day that has not begun is called off. */
    static String closing(MeetingView meeting) {
        return meeting.part() == DayPart.NOT_BEGUN ? "conference.off" : "conference.close";
    }

    /** Only the family meeting has three parts; any other begins and is closed. */
    private Stream<DayPart> parts() {
        return threeParts() ? PARTS.stream() : Stream.of(DayPart.INFORMATION);
    }

    private boolean threeParts() {
        return meeting.purpose() == MeetingPurpose.FAMILY_MEETING;
    }

    private Step step(DayPart part) {
        String which = threeParts() ? name(part) : "meeting";
        String key = "conference.open." + which;
        boolean may = meeting.part().mayBeFollowedBy(part);
        boolean again = may && meeting.part().compareTo(part) > 0;
        return new Step(
                page.say("day.part." + which + ".title"),
                page.say(key + ".does", "day", page.day(meeting.day())),
                state(part),
                may ? base + name(part) : "",
                page.say(again ? key + ".again" : key),
                may || state(part).length() > 0 ? "" : page.say(key + ".first"));
    }

    private String state(DayPart part) {
        int from = meeting.part().compareTo(part);
        return from == 0 ? page.say("conference.now") : from > 0 ? page.say("conference.was") : "";
    }

    /** The part as it stands in addresses. */
    static String name(DayPart part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
