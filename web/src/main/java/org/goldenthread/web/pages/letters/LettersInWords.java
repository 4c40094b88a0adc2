package org.goldenthread.web.pages.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.letter.LetterId;
import org.goldenthread.core.letter.LetterReading;
import org.goldenthread.core.letter.LetterView;
import org.goldenthread.core.letter.LetterView.SetAside;
import org.goldenthread.web.pages.guides.VariantWords;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Portion;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** Says of letters what they are, to whom, and when they were sent. */
@ApplicationScoped
public class LettersInWords {

    private static final int A_PAGE = 30;

    @Inject
    LetterReading letters;

    @Inject
    CaseReading cases;

    @Inject
    Texts texts;

    /** Where a letter has its page. */
    public static String place(LetterId id) {
        return "/letters/" + id.value();
    }

    /** The newest that were sent to whoever reads, each with the day. */
    public List<LetterRow> mine(Page page, CaseId caseId) {
        return letters.inCase(caseId, null, A_PAGE).stream()
                .map(letter -> new LetterRow(place(letter.id()), letter.words().title(), sent(page, letter)))
                .toList();
    }

    Portion<LetterView> ofCase(CaseId caseId, @Nullable LetterId before) {
        return Portion.of(letters.inCase(caseId, before, A_PAGE + 1), A_PAGE);
    }

    List<LetterRow> rows(Page page, CaseId caseId, List<LetterView> shown) {
        Map<PersonId, String> names = cases.names(caseId);
        return shown.stream()
                .map(letter -> new LetterRow(
                        place(letter.id()),
                        letter.words().title(),
                        String.join(
                                " · ",
                                names.getOrDefault(letter.recipient(), ""),
                                variants(page).name(letter.served()),
                                sent(page, letter))))
                .toList();
    }

    LetterSheet sheet(Page page, LetterView letter) {
        boolean staff = page.reader().staff();
        String sent = sent(page, letter);
        return new LetterSheet(
                staff
                        ? new Link("/cases/" + letter.caseId().value() + "/letters", page.say("letters.of-case"))
                        : new Link("/papers", page.say("papers.title")),
                letter.words(),
                variants(page).foreign(letter.served()),
                staff ? cases.names(letter.caseId()).getOrDefault(letter.recipient(), "") : "",
                letter.asked().equals(letter.served())
                        ? ""
                        : page.say(
                                "letters.fallback",
                                "asked",
                                variants(page).name(letter.asked()),
                                "served",
                                variants(page).name(letter.served())),
                letter.sentAt() == null ? sent : sent + ". " + page.say("letters.stays"),
                place(letter.id()) + "/file",
                "/meetings/" + letter.meeting().value());
    }

    private static String sent(Page page, LetterView letter) {
        Instant at = letter.sentAt();
        return at == null ? notSent(page, letter.setAside()) : page.say("letters.sent", "day", page.dayAndYear(at));
    }

    private static String notSent(Page page, @Nullable SetAside because) {
        return page.say(
                because == null
                        ? "letters.waits"
                        : "letters.set-aside."
                                + because.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private VariantWords variants(Page page) {
        return new VariantWords(texts, page.language());
    }
}
