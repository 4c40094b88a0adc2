package org.goldenthread.web.pages.court;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.court.Confidants;
import org.goldenthread.core.court.CourtPaperId;
import org.goldenthread.core.court.DisclosureBasis;
import org.goldenthread.core.court.NewDisclosure;
import org.goldenthread.core.court.Recipient;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.WordKey;
import org.goldenthread.web.pages.casefile.InWords;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.form.Typed;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;

/** Whom a party lets read a paper, and, once that is said, what it means and until when. */
final class ConfideQuestions {

    private final Page page;
    private final CourtPaperId paper;
    private final Confidants there;
    private final Typed typed;
    private final InWords words;

    ConfideQuestions(
            Page page, String child, CourtPaperId paper, Confidants there, MultivaluedMap<String, String> sent) {
        this.page = page;
        this.paper = paper;
        this.there = there;
        this.typed = new Typed(page, "confide", sent);
        this.words = new InWords(page, child);
    }

    String court() {
        return "/cases/" + there.caseId().value() + "/court";
    }

    String address() {
        return "/court-papers/" + paper.value() + "/confide";
    }

    boolean isEmpty() {
        return there.people().isEmpty();
    }

    boolean knows(String part) {
        return people().containsKey(part);
    }

    Link wrongWho() {
        return new Link("#q-who", page.say("ask.confide.who.wrong"));
    }

    Sheet who(String chosen, List<Link> wrong) {
        Question who = new Ask(page, "confide").oneOf("who", people(), chosen);
        return sheet(page.say("court.confide.title"), said("court.confide.why"), address(), court(), who, wrong);
    }

    /** @throws NotThere for whoever is not to be chosen */
    Sheet sure(ParticipationId part, List<Link> wrong) {
        Recipient to = to(part);
        Question until = new Ask(page, "confide").date("until", typed.day("until"));
        return sheet(
                page.say("court.confide.sure", "name", to.knownAs()),
                said(WordKey.of("court.confide.means", basis(to))),
                address() + "/" + part.value(),
                address(),
                until,
                wrong);
    }

    List<Link> wrong() {
        List<Link> wrong = new ArrayList<>();
        typed.check(wrong, "until", "-day", typed.day("until").isEmpty() || typed.date("until") != null);
        return wrong;
    }

    List<Link> because(CannotBeDone not) {
        return typed.because(not, "until-day");
    }

    /** Only after {@link #wrong} found nothing. */
    NewDisclosure disclosure(ParticipationId part) {
        return new NewDisclosure(part, basis(to(part)), null, null, typed.endOf("until"));
    }

    /** To a lawyer it is said of their client, where that reads otherwise. */
    private String said(String key) {
        String ofTheClient = key + ".lawyer";
        return page.say(page.reader().staff() && page.has(ofTheClient) ? ofTheClient : key);
    }

    private Recipient to(ParticipationId part) {
        return there.people().stream()
                .filter(one -> one.part().id().equals(part))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private static DisclosureBasis basis(Recipient to) {
        return DisclosureBasis.ofAParty(to.part().capacity()).orElseThrow(NotThere::new);
    }

    private Map<String, String> people() {
        Map<String, String> people = new LinkedHashMap<>();
        there.people()
                .forEach(one -> people.put(
                        one.part().id().value().toString(),
                        page.say(
                                "court.who",
                                "name",
                                one.knownAs(),
                                "as",
                                words.capacity(one.part().capacity()))));
        return people;
    }

    private Sheet sheet(String heading, String why, String action, String back, Question asked, List<Link> wrong) {
        return new Sheet(
                page.say("court.confide.title"),
                heading,
                why,
                action,
                back,
                1,
                1,
                List.of(asked),
                wrong,
                "",
                page.say(asked.name().equals("who") ? "court.confide.next" : "court.confide.send"),
                false,
                false);
    }
}
