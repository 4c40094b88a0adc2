package org.goldenthread.web.pages.meeting;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.core.content.Writing;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.meeting.MeetingPlan;
import org.goldenthread.core.meeting.MeetingView;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** When and where a meeting is to be: the questions, with how it stands or what was typed, and what that means. */
final class PlanQuestions {

    private static final Map<String, Integer> LONGEST = Map.of("place", 400, "link", 500, "rooms", 1000);

    private final Page page;
    private final MultivaluedMap<String, String> said;

    private PlanQuestions(Page page, MultivaluedMap<String, String> said) {
        this.page = page;
        this.said = said;
    }

    static PlanQuestions of(Page page, MultivaluedMap<String, String> sent) {
        return new PlanQuestions(page, sent);
    }

    static PlanQuestions of(Page page, MeetingView meeting) {
        MultivaluedMap<String, String> stands = new MultivaluedHashMap<>();
        stands.putSingle("day.year", String.valueOf(meeting.day().getYear()));
        stands.putSingle("day.month", String.valueOf(meeting.day().getMonthValue()));
        stands.putSingle("day.day", String.valueOf(meeting.day().getDayOfMonth()));
        stands.putSingle("time", meeting.hour().toString());
        stands.putSingle(
                "minutes",
                String.valueOf(
                        Duration.between(meeting.begins(), meeting.ends()).toMinutes()));
        stands.putSingle("place", Optional.ofNullable(meeting.place()).orElse(""));
        stands.putSingle("link", Optional.ofNullable(meeting.link()).orElse(""));
        stands.putSingle("rooms", Optional.ofNullable(meeting.rooms()).orElse(""));
        stands.putSingle("language", meeting.language().tag());
        stands.putSingle("token", String.valueOf(meeting.revision()));
        return new PlanQuestions(page, stands);
    }

    /** The same answers, after the newer plan has been seen. */
    PlanQuestions after(MeetingView newer) {
        MultivaluedMap<String, String> again = new MultivaluedHashMap<>();
        again.putAll(said);
        again.putSingle("token", String.valueOf(newer.revision()));
        return new PlanQuestions(page, again);
    }

    List<Question> all() {
        Ask ask = new Ask(page, "change");
        return List.of(
                ask.date("day", typed()),
                ask.text("time", said("time"), 5),
                ask.text("minutes", said("minutes"), 4),
                ask.text("place", said("place"), null),
                ask.text("link", said("link"), null),
                ask.textarea("rooms", said("rooms")),
                ask.oneOf("language", List.of("en", "cy"), said("language")));
    }

    List<Link> wrong() {
        List<Link> wrong = new ArrayList<>();
        check(wrong, "day", "-day", day() != null);
        check(wrong, "time", "", time() != null);
        check(wrong, "minutes", "", minutes() >= 15 && minutes() <= 720);
        check(wrong, "place", "", !said("place").isEmpty() || !said("link").isEmpty());
        check(wrong, "language", "", Language.ofTag(said("language")).isPresent());
        Stream.of("place", "link", "rooms")
                .filter(name -> Writing.deceives(said(name)))
                .forEach(name -> wrong.add(new Link("#q-" + name, page.say("form.any.characters"))));
        LONGEST.forEach((name, most) -> {
            if (said(name).length() > most) {
                wrong.add(new Link("#q-" + name, page.say("form.any.tooLong", "most", most)));
            }
        });
        return wrong;
    }

    /** Only after {@link #wrong} found nothing. */
    MeetingPlan plan() {
        LocalDate day = day();
        LocalTime time = time();
        if (day == null || time == null) {
            throw new IllegalStateException("asked for the plan of answers that are wrong");
        }
        return new MeetingPlan(
                LocalDateTime.of(day, time),
                Duration.ofMinutes(minutes()),
                said("place"),
                said("link"),
                said("rooms"),
                Language.ofTag(said("language")).orElseThrow());
    }

    /** The revision that whoever changes it had before them; a form without it had none. */
    int basedOn() {
        return token().matches("\\d{1,9}") ? Integer.parseInt(token()) : -1;
    }

    String token() {
        return said("token");
    }

    private String typed() {
        String typed = said("day.year") + "-" + two(said("day.month")) + "-" + two(said("day.day"));
        return typed.equals("--") ? "" : typed;
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(typed());
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private @Nullable LocalTime time() {
        try {
            return LocalTime.parse(said("time").length() == 4 ? "0" + said("time") : said("time"));
        } catch (DateTimeException notAnHour) {
            return null;
        }
    }

    private int minutes() {
        return said("minutes").matches("\\d{1,4}") ? Integer.parseInt(said("minutes")) : -1;
    }

    private void check(List<Link> wrong, String name, String box, boolean right) {
        if (!right) {
            wrong.add(new Link("#q-" + name + box, page.say("ask.change." + name + ".wrong")));
        }
    }

    private String said(String name) {
        return Optional.ofNullable(said.getFirst(name)).map(String::strip).orElse("");
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
