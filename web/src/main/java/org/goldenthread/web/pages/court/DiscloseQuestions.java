package org.goldenthread.web.pages.court;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.casefile.ParticipationId;
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

/** To whom a paper is opened, on what basis, and until when. */
final class DiscloseQuestions {

    private final Page page;
    private final Typed typed;
    private final Map<String, String> recipients = new LinkedHashMap<>();

    DiscloseQuestions(Page page, String child, List<Recipient> there, MultivaluedMap<String, String> sent) {
        this.page = page;
        this.typed = new Typed(page, "disclose", sent);
        InWords words = new InWords(page, child);
        for (Recipient one : there) {
            Part part = one.part();
            recipients.put(
                    part.id().value().toString(),
                    page.say("court.who", "name", one.knownAs(), "as", words.capacity(part.capacity())));
        }
    }

    Sheet sheet(String action, String back, List<Link> wrong) {
        Ask ask = new Ask(page, "disclose");
        List<Question> questions = new ArrayList<>();
        questions.add(ask.oneOf("recipient", recipients, typed.said("recipient")));
        questions.add(ask.oneOf("basis", bases(), typed.said("basis")));
        questions.add(ask.date("ordered", typed.day("ordered")));
        questions.add(ask.date("until", typed.day("until")));
        return new CourtSheet(page, "disclose").asks(action, back, questions, wrong, false);
    }

    List<Link> wrong() {
        List<Link> wrong = new ArrayList<>();
        typed.check(wrong, "recipient", "", recipients.containsKey(typed.said("recipient")));
        typed.check(wrong, "basis", "", bases().containsKey(typed.said("basis")));
        typed.check(wrong, "ordered", "-day", typed.day("ordered").isEmpty() || typed.date("ordered") != null);
        typed.check(wrong, "until", "-day", typed.day("until").isEmpty() || typed.date("until") != null);
        return wrong;
    }

    /** Why it could not be done, at the box that it is about. */
    List<Link> because(CannotBeDone not) {
        return typed.because(
                not,
                switch (not.textKey()) {
                    case "cannot.court.order" -> "ordered-day";
                    case "cannot.court.until" -> "until-day";
                    case "cannot.court.no-rule",
                            "cannot.court.party",
                            "cannot.court.placement",
                            "cannot.court.order-by-the-court" -> "basis";
                    default -> "recipient";
                });
    }

    /** Only after {@link #wrong} found nothing. */
    NewDisclosure disclosure() {
        return new NewDisclosure(
                new ParticipationId(Objects.requireNonNull(typed.id("recipient"))),
                DisclosureBasis.valueOf(typed.said("basis")),
                typed.date("ordered"),
                null,
                typed.endOf("until"));
    }

    /** What a party tells others is theirs to open, and stands in no list of the court's. */
    private Map<String, String> bases() {
        Map<String, String> bases = new LinkedHashMap<>();
        Stream.of(DisclosureBasis.values())
                .filter(basis -> !basis.byAParty())
                .forEach(basis -> bases.put(basis.name(), page.say(WordKey.of("court.basis", basis))));
        return bases;
    }
}
