package org.goldenthread.web.pages.court;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** What was typed into a sheet of the court's room, and the sheet itself. */
final class Typed {

    private final Page page;
    private final String about;
    private final MultivaluedMap<String, String> sent;

    Typed(Page page, String about, MultivaluedMap<String, String> sent) {
        this.page = page;
        this.about = about;
        this.sent = sent;
    }

    String said(String name) {
        String said = sent.getFirst(name);
        return said == null ? "" : said.strip();
    }

    /** The day as it was typed, or nothing. */
    String day(String name) {
        String typed = said(name + ".year") + "-" + two(said(name + ".month")) + "-" + two(said(name + ".day"));
        return typed.equals("--") ? "" : typed;
    }

    /** Null for none, and for what is no day. */
    @Nullable
    LocalDate date(String name) {
        try {
            return LocalDate.parse(day(name));
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    @Nullable
    UUID id(String name) {
        try {
            return said(name).isEmpty() ? null : UUID.fromString(said(name));
        } catch (IllegalArgumentException noIdentifier) {
            return null;
        }
    }

    void check(List<Link> wrong, String name, String box, boolean right) {
        if (!right) {
            wrong.add(new Link("#q-" + name + box, page.say("ask." + about + "." + name + ".wrong")));
        }
    }

    /** Why something could not be done, at that box. */
    List<Link> because(CannotBeDone not, String box) {
        return List.of(new Link("#q-" + box, page.sayInOrder(not.textKey(), not.arguments())));
    }

    Sheet sheet(String action, String back, List<Question> questions, List<Link> wrong, boolean upload) {
        return new Sheet(
                page.say("court." + about + ".title"),
                page.say("court." + about + ".title"),
                page.say("court." + about + ".why"),
                action,
                back,
                1,
                1,
                questions,
                wrong,
                "",
                page.say("court." + about + ".send"),
                false,
                upload);
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
