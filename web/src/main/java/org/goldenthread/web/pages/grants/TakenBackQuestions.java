package org.goldenthread.web.pages.grants;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.core.casefile.HowSaid;
import org.goldenthread.core.casefile.TakenBackElsewhere;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Typed;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;

/** By what way somebody took their yes back, and on which day they said so. Nothing is chosen for whoever writes it down. */
final class TakenBackQuestions {

    private static final List<String> HOW = Stream.of(HowSaid.values())
            .map(how -> how.name().toLowerCase(Locale.ROOT))
            .toList();

    private final Page page;
    private final Typed typed;

    TakenBackQuestions(Page page, MultivaluedMap<String, String> sent) {
        this.page = page;
        this.typed = new Typed(page, "taken-back", sent);
    }

    List<Question> all() {
        Ask ask = new Ask(page, "taken-back");
        return List.of(ask.oneOf("how", HOW, typed.said("how")), ask.date("on", typed.day("on")));
    }

    List<Link> wrong() {
        List<Link> wrong = new ArrayList<>();
        typed.check(wrong, "how", "", HOW.contains(typed.said("how")));
        typed.check(wrong, "on", "-day", typed.date("on") != null);
        return wrong;
    }

    /** Only after {@link #wrong} found nothing. */
    TakenBackElsewhere said() {
        HowSaid how = HowSaid.valueOf(typed.said("how").toUpperCase(Locale.ROOT));
        return new TakenBackElsewhere(how, Objects.requireNonNull(typed.date("on"), "a day was typed"));
    }

    List<Link> because(CannotBeDone not) {
        return typed.because(not, "on-day");
    }
}
