package org.goldenthread.web.pages.mine;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.core.people.SafeHours;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;

/** The questions about a safe way to reach somebody, with what was typed, and what it means. */
public final class ReachQuestions {

    static final List<String> CHANNELS = List.of("sms", "phone", "email", "post");
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private final Page page;
    private final String about;
    private final MultivaluedMap<String, String> sent;

    /** As they are first put: every day, from 9 until 5. */
    public ReachQuestions(Page page, String about) {
        this(page, about, new MultivaluedHashMap<>());
        sent.put("days", DAYS);
        sent.putSingle("from", "9:00");
        sent.putSingle("until", "17:00");
    }

    /** @param about the first part of the questions' keys: {@code mine} to somebody themselves, else about them */
    public ReachQuestions(Page page, String about, MultivaluedMap<String, String> sent) {
        this.page = page;
        this.about = about;
        this.sent = sent;
    }

    public List<Question> all() {
        Ask ask = new Ask(page, about);
        return List.of(
                ask.oneOf("channel", CHANNELS, said("channel")),
                ask.textarea("value", said("value")),
                ask.anyOf("days", DAYS, new HashSet<>(sent.getOrDefault("days", List.of()))),
                ask.text("from", said("from"), 5),
                ask.text("until", said("until"), 5),
                ask.oneOf("voicemail", List.of("yes", "no"), said("voicemail")),
                ask.oneOf("sender", List.of("plain", "named"), said("sender")));
    }

    public List<Link> wrong() {
        List<Link> wrong = new ArrayList<>();
        check(wrong, "channel", channel().isPresent());
        check(wrong, "value", !said("value").isEmpty());
        check(wrong, "days", !days().isEmpty());
        boolean hours = time("from").isPresent() && time("until").isPresent();
        check(wrong, "from", hours && time("from").get().isBefore(time("until").get()));
        return wrong;
    }

    /** Only after {@link #wrong} found nothing. */
    public NewSafeContact said() {
        return new NewSafeContact(
                channel().orElseThrow(),
                said("value"),
                new SafeHours(days(), time("from").orElseThrow(), time("until").orElseThrow()),
                said("voicemail").equals("yes"),
                !said("sender").equals("named"));
    }

    private void check(List<Link> wrong, String name, boolean right) {
        if (!right) {
            wrong.add(new Link("#q-" + name, page.say("ask." + about + "." + name + ".wrong")));
        }
    }

    private Optional<Channel> channel() {
        return MinePages.named(Channel.class, said("channel"));
    }

    private Set<DayOfWeek> days() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        sent.getOrDefault("days", List.of()).stream()
                .filter(DAYS::contains)
                .forEach(day -> days.add(DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT))));
        return days;
    }

    /** As people write it: 9, 9:30, 17.00, 0930. */
    private Optional<LocalTime> time(String name) {
        String typed = said(name).replace('.', ':');
        if (!typed.matches("([01]?\\d|2[0-3])(:[0-5]\\d)?")) {
            return Optional.empty();
        }
        String[] parts = typed.split(":");
        return Optional.of(LocalTime.of(Integer.parseInt(parts[0]), parts.length > 1 ? Integer.parseInt(parts[1]) : 0));
    }

    private String said(String name) {
        String said = sent.getFirst(name);
        return said == null ? "" : said.strip();
    }
}
