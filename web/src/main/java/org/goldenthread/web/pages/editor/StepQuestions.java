package org.goldenthread.web.pages.editor;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.editorial.EditorialPublishing;
import org.goldenthread.core.editorial.EditorsDesk.Opened;
import org.goldenthread.core.editorial.Wording;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Basis;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.form.Typed;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

/** What somebody is asked who brings a thing on its way: why, and of some steps when, by the clocks of London. */
final class StepQuestions {

    /** That all of a release goes out. */
    static final String TOGETHER = "go";

    private static final String LATER = "later";
    private static final String ON_A_DAY = "on-a-day";

    private final Page page;
    private final String step;
    private final Instant now;
    private final Ask ask;
    private final Typed typed;

    StepQuestions(Page page, String step, MultivaluedMap<String, String> sent, Instant now) {
        this.page = page;
        this.step = step;
        this.now = now;
        this.ask = new Ask(page, "editor");
        this.typed = new Typed(page, "editor", sent);
    }

    View sheet(Opened opened, ItemInWords item, List<Link> wrong) {
        String words = "editor.step.";
        return sheet(
                words,
                about(opened),
                Places.of(opened.line().id()),
                opened.line().revision(),
                item.before(),
                wrong);
    }

    /**
     * @param words where the words of its steps stand
     * @param number how far it had come when whoever is asked looked at it
     */
    View sheet(String words, String place, int number, List<Basis> before, List<Link> wrong) {
        return sheet(words, page.say(words + step + ".words"), place, number, before, wrong);
    }

    private View sheet(String words, String about, String place, int number, List<Basis> before, List<Link> wrong) {
        String sent = typed.said("token");
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("editor.title"),
                        page.say(words + step + ".heading"),
                        about,
                        place + "/" + step,
                        place,
                        1,
                        1,
                        questions(),
                        wrong,
                        sent.isEmpty() ? String.valueOf(number) : sent,
                        page.say(words + step + ".send"),
                        false,
                        false,
                        before));
    }

    List<Question> questions() {
        Question why = mustSay() ? ask.text("why", why(), null) : ask.text("note", why(), null);
        return switch (step) {
            case "approve" ->
                List.of(
                        choice("when", List.of("now", LATER), LATER, "from"),
                        choice("end", List.of("open", ON_A_DAY), ON_A_DAY, "until"),
                        why);
            case TOGETHER -> List.of(choice("when", List.of("now", LATER), LATER, "from"), why);
            case "end" -> List.of(day("until"), hour("until"), why);
            default -> List.of(why);
        };
    }

    /** Of words of the portal, where others ship in their place, something else. */
    /** Of some types it means more than of others. */
    private String about(Opened opened) {
        ContentTypeKey type = opened.line().key().type();
        String key = "editor.step." + step + ".words";
        String own = key + "." + (Wording.is(type) ? "wording" : type);
        return page.say(page.has(own) ? own : key);
    }

    /** One of two, the second of which asks for a day and an hour. */
    private Question choice(String name, List<String> options, String dated, String moment) {
        Question one = ask.oneOf(name, options, typed.said(name));
        return one.withChoices(one.choices().stream()
                .map(choice ->
                        choice.value().equals(dated) ? choice.withThen(List.of(day(moment), hour(moment))) : choice)
                .toList());
    }

    private Question day(String moment) {
        return ask.date(moment, typed.day(moment));
    }

    private Question hour(String moment) {
        return ask.text(hourOf(moment), typed.said(hourOf(moment)), 5);
    }

    private static String hourOf(String moment) {
        return moment.equals("from") ? "from-hour" : "until-hour";
    }

    List<Link> wrong() {
        List<Link> wrong = new ArrayList<>();
        if (saysWhen()) {
            typed.check(wrong, "when", "", List.of("now", LATER).contains(typed.said("when")));
        }
        if (step.equals("approve")) {
            typed.check(wrong, "end", "", List.of("open", ON_A_DAY).contains(typed.said("end")));
        }
        check(wrong, "from", asksFrom());
        Instant from = from();
        if (from != null && !from.isAfter(now)) {
            wrong.add(new Link("#q-from-day", page.say("ask.editor.from.past")));
        }
        check(wrong, "until", asksUntil());
        typed.check(wrong, "why", "", !mustSay() || !why().isEmpty());
        if (why().length() > EditorialPublishing.LONGEST_WHY) {
            String most = String.valueOf(EditorialPublishing.LONGEST_WHY);
            wrong.add(new Link(mustSay() ? "#q-why" : "#q-note", page.sayInOrder("cannot.why", List.of(most))));
        }
        return wrong;
    }

    /** Whoever takes something back says why; whoever brings it on its way may. */
    private boolean mustSay() {
        return !step.equals("ask") && !saysWhen();
    }

    private boolean saysWhen() {
        return step.equals("approve") || step.equals(TOGETHER);
    }

    private void check(List<Link> wrong, String moment, boolean asked) {
        if (asked) {
            typed.check(wrong, moment, "-day", typed.date(moment) != null);
            typed.check(wrong, hourOf(moment), "", time(moment) != null);
        }
    }

    private boolean asksFrom() {
        return saysWhen() && typed.said("when").equals(LATER);
    }

    private boolean asksUntil() {
        return step.equals("end") || step.equals("approve") && typed.said("end").equals(ON_A_DAY);
    }

    /** Why nothing came of it, at the box that it is about. @param here where they look anew at what was changed meanwhile */
    List<Link> because(CannotBeDone not, String here) {
        if (Places.isMovedOn(not)) {
            return List.of(new Link(here, page.sayInOrder(not.textKey(), not.arguments())));
        }
        boolean time = not.textKey().endsWith(".over-before") || not.textKey().endsWith(".nothing-to-end");
        String ofApproval = asksUntil() ? "until-day" : "when";
        String word = mustSay() ? "why" : "note";
        return typed.because(not, !time ? word : step.equals("end") ? "until-day" : ofApproval);
    }

    /** The revision that they had before them. */
    int revision() {
        return Speaking.number(typed.said("token"));
    }

    String why() {
        return typed.said(mustSay() ? "why" : "note");
    }

    /** From when, or null for now. */
    @Nullable
    Instant from() {
        return asksFrom() ? moment("from") : null;
    }

    /** Until when, or null for as long as nothing takes its place. */
    @Nullable
    Instant until() {
        return asksUntil() ? moment("until") : null;
    }

    private @Nullable Instant moment(String moment) {
        LocalDate day = typed.date(moment);
        LocalTime time = time(moment);
        return day == null || time == null
                ? null
                : day.atTime(time).atZone(Page.LONDON).toInstant();
    }

    private @Nullable LocalTime time(String moment) {
        String said = typed.said(hourOf(moment)).replace('.', ':');
        try {
            return LocalTime.parse(said.length() == 4 ? "0" + said : said);
        } catch (DateTimeException notAnHour) {
            return null;
        }
    }
}
