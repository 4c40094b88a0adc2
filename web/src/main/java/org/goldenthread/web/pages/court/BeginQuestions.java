package org.goldenthread.web.pages.court;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.core.court.CourtKind;
import org.goldenthread.core.court.NewProceedings;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.HonestText;
import org.goldenthread.core.kernel.WordKey;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.form.Typed;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;

/** What is before a court: which court, what about, under which number, since when. */
final class BeginQuestions {

    private static final int LONGEST = 120;
    private static final List<String> KINDS = Stream.of(CourtKind.values())
            .filter(CourtKind::isKeptHere)
            .map(Enum::name)
            .toList();

    private final Page page;
    private final Typed typed;

    BeginQuestions(Page page, MultivaluedMap<String, String> sent) {
        this.page = page;
        this.typed = new Typed(page, "begin", sent);
    }

    List<Question> all() {
        Ask ask = new Ask(page, "begin");
        Map<String, String> kinds = new LinkedHashMap<>();
        KINDS.forEach(kind -> kinds.put(kind, page.say(WordKey.of("court.kind", CourtKind.valueOf(kind)))));
        return List.of(
                ask.oneOf("kind", kinds, typed.said("kind")),
                ask.text("court", typed.said("court"), 30),
                ask.text("number", typed.said("number"), 20),
                ask.date("issued", typed.day("issued")));
    }

    List<Link> wrong() {
        List<Link> wrong = new ArrayList<>();
        typed.check(wrong, "kind", "", KINDS.contains(typed.said("kind")));
        typed.check(wrong, "court", "", isALine("court"));
        typed.check(wrong, "number", "", isALine("number"));
        typed.check(wrong, "issued", "-day", typed.date("issued") != null);
        return wrong;
    }

    Sheet sheet(String court, List<Link> wrong) {
        return new CourtSheet(page, "begin").asks(court + "/begin", court, all(), wrong, false);
    }

    List<Link> because(CannotBeDone not) {
        return typed.because(not, not.textKey().equals("cannot.court.day-to-come") ? "issued-day" : "court");
    }

    /** Only after {@link #wrong} found nothing. */
    NewProceedings proceedings() {
        return new NewProceedings(
                typed.said("court"),
                CourtKind.valueOf(typed.said("kind")),
                typed.said("number"),
                Objects.requireNonNull(typed.date("issued")));
    }

    private boolean isALine(String name) {
        String said = typed.said(name);
        return !said.isEmpty() && said.length() <= LONGEST && !HonestText.deceives(said);
    }
}
