package org.goldenthread.web.pages.form;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** What was typed into a sheet, read as a word, a day or an identifier, and what is wrong with it in words. */
public final class Typed {

    private final Page page;
    private final String about;
    private final MultivaluedMap<String, String> sent;

    /** @param about whose questions they are, as in the texts of {@link Ask} */
    public Typed(Page page, String about, MultivaluedMap<String, String> sent) {
        this.page = page;
        this.about = about;
        this.sent = sent;
    }

    /** Without the space around it; nothing where nothing was sent. */
    public String said(String name) {
        String said = sent.getFirst(name);
        return said == null ? "" : said.strip();
    }

    /** The day as it was typed, or nothing. */
    public String day(String name) {
        String typed = said(name + ".year") + "-" + two(said(name + ".month")) + "-" + two(said(name + ".day"));
        return typed.equals("--") ? "" : typed;
    }

    /** Null for none, and for what is no day. */
    public @Nullable LocalDate date(String name) {
        try {
            return LocalDate.parse(day(name));
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    /** Until when, where the whole of the day counts; null for none. */
    public @Nullable Instant endOf(String name) {
        LocalDate last = date(name);
        return last == null ? null : last.plusDays(1).atStartOfDay(Page.LONDON).toInstant();
    }

    /** Null for none, and for what is no identifier. */
    public @Nullable UUID id(String name) {
        try {
            return said(name).isEmpty() ? null : UUID.fromString(said(name));
        } catch (IllegalArgumentException noIdentifier) {
            return null;
        }
    }

    /** Adds what the texts say is wrong with the box, unless it is right. */
    public void check(List<Link> wrong, String name, String box, boolean right) {
        if (!right) {
            wrong.add(new Link("#q-" + name + box, page.say("ask." + about + "." + name + ".wrong")));
        }
    }

    /** Why something could not be done, at that box. */
    public List<Link> because(CannotBeDone not, String box) {
        return List.of(new Link("#q-" + box, page.sayInOrder(not.textKey(), not.arguments())));
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
