package org.goldenthread.web.pages.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.meeting.Coming;
import org.goldenthread.core.meeting.DayPart;
import org.goldenthread.core.meeting.InvitationView;
import org.goldenthread.core.meeting.MeetingPurpose;
import org.goldenthread.core.meeting.MeetingView;
import org.goldenthread.core.meeting.PracticalNeed;
import org.goldenthread.web.pages.meeting.DayView.Fact;
import org.goldenthread.web.pages.meeting.DayView.Need;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.PathStep;
import org.goldenthread.web.pages.parts.PathStep.State;
import org.goldenthread.web.pages.parts.PersonLine;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** Says a day in plain words: when, where, in which parts, and what helps. */
final class DayInWords {

    private static final List<DayPart> PARTS = List.of(DayPart.INFORMATION, DayPart.PRIVATE_TIME, DayPart.AGREEING);

    private final Page page;
    private final MeetingView meeting;

    DayInWords(Page page, MeetingView meeting) {
        this.page = page;
        this.meeting = meeting;
    }

    /** "Today", "Tomorrow", "In 3 days"; nothing where it is over or does not take place. */
    String ahead(LocalDate today) {
        if (!stillToCome(today)) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today, meeting.day());
        return days == 0
                ? page.say("day.today")
                : days == 1 ? page.say("day.tomorrow") : page.count("day.in-days", days);
    }

    private boolean stillToCome(LocalDate today) {
        return meeting.takesPlace()
                && meeting.part() != DayPart.CLOSED
                && !meeting.day().isBefore(today);
    }

    /** That the day does not take place, and why where that is known; null where it does. */
    @Nullable
    String calledOff() {
        String because = meeting.calledOffBecause();
        if (meeting.takesPlace()) {
            return null;
        }
        String words = page.say("meeting.called-off.words");
        return because != null && page.has(because) ? words + " " + page.say(because) : words;
    }

    String purpose() {
        return page.say("meeting.purpose." + name(meeting.purpose()));
    }

    String summary() {
        String place = sentence(meeting.place());
        String from = page.time(meeting.hour());
        String until = page.time(meeting.expectedEnd());
        return place == null
                ? page.say("day.summary.screen", "what", purpose(), "from", from, "until", until)
                : page.say("day.summary", "what", purpose(), "from", from, "until", until, "place", withoutStop(place));
    }

    /** A place that was written as a sentence ends the sentence it is put into only once. */
    private static String withoutStop(String place) {
        return place.endsWith(".") ? place.substring(0, place.length() - 1) : place;
    }

    List<PathStep> parts() {
        if (meeting.purpose() != MeetingPurpose.FAMILY_MEETING || !meeting.takesPlace()) {
            return List.of();
        }
        return PARTS.stream()
                .map(part -> new PathStep(
                        state(part),
                        page.say("day.part." + name(part) + ".when" + reader(part), "time", page.time(meeting.hour())),
                        page.say("day.part." + name(part) + ".title"),
                        page.say("day.part." + name(part) + ".words" + reader(part)),
                        null))
                .toList();
    }

    /** Of the family's own time families are told otherwise than those who leave the room. */
    private String reader(DayPart part) {
        return part != DayPart.INFORMATION && page.reader().staff() ? ".staff" : "";
    }

    private State state(DayPart part) {
        DayPart now = meeting.part();
        return now == part ? State.NOW : now.compareTo(part) > 0 ? State.DONE : State.PLANNED;
    }

    /**
     * Where they wait is for each one alone: somebody else may be kept apart from them.
     *
     * @param coordinator whom to tell that one is late; null where there is nobody
     */
    List<Fact> facts(LocalDate today, @Nullable InvitationView mine, @Nullable PersonLine coordinator) {
        List<Fact> facts = new ArrayList<>();
        String place = meeting.place();
        if (place != null) {
            String rooms = meeting.rooms();
            facts.add(new Fact("pin", page.say("day.place"), place, rooms == null ? "" : rooms));
        }
        String waits = mine == null ? null : mine.waitsAt();
        if (waits != null) {
            facts.add(new Fact("door", page.say("day.waits"), page.say("day.waits.words", "where", waits), ""));
        }
        if (meeting.onScreen()) {
            facts.add(screen());
        }
        if (stillToCome(today)) {
            facts.add(new Fact("clock", page.say("day.time"), page.say("day.late"), late(coordinator)));
        }
        return facts;
    }

    private String late(@Nullable PersonLine coordinator) {
        String number = coordinator == null ? null : coordinator.phone();
        return coordinator == null || number == null
                ? page.say("day.late.words")
                : page.say("day.late.ring", "name", coordinator.name(), "number", number);
    }

    private Fact screen() {
        String link = meeting.link();
        return new Fact(
                "screen",
                page.say("day.screen"),
                page.say("day.screen.words"),
                link == null ? page.say("day.screen.detail") : "",
                link == null ? null : new Link(link, page.say("day.screen.join")));
    }

    List<Need> needs(@Nullable InvitationView mine) {
        if (mine == null || mine.capacity() == Capacity.COORDINATOR) {
            return List.of();
        }
        List<Need> needs = new ArrayList<>();
        boolean unsaid = mine.reply().coming() == Coming.NOT_ANSWERED;
        needs.add(new Need(
                page.say("day.coming"),
                page.say("day.coming." + name(mine.reply().coming())),
                unsaid));
        for (PracticalNeed need : PracticalNeed.values()) {
            boolean wanted = mine.reply().needs().contains(need);
            String said = wanted ? "day.need.yes" : unsaid ? "day.need.unsaid" : "day.need.no";
            needs.add(new Need(page.say("day.need." + name(need)), page.say(said), unsaid && !wanted));
        }
        return needs;
    }

    /** A place without the full stop that somebody put behind it; null for none. */
    static @Nullable String sentence(@Nullable String place) {
        return place == null ? null : place.replaceFirst("[.\\s]+$", "");
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
