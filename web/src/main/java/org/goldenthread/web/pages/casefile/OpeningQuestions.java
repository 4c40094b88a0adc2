package org.goldenthread.web.pages.casefile;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.core.casefile.CaseLine;
import org.goldenthread.core.casefile.NewCase;
import org.goldenthread.core.content.Writing;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.people.Needs;
import org.goldenthread.core.people.NewPerson;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** The questions about a child whose case is opened, with what was typed, and what it means. */
final class OpeningQuestions {

    private static final String TOKEN = "token";
    private static final String NOBODY = "nobody";
    private static final int OLDEST = 25;

    private final Page page;
    private final Map<String, String> agencies = new LinkedHashMap<>();
    private final Map<String, String> siblings = new LinkedHashMap<>();
    private final LocalDate today;
    private final MultivaluedMap<String, String> sent;

    /** @param mine the cases that the opener takes part in: a brother or sister is one of these */
    OpeningQuestions(
            Page page,
            Map<AgencyId, String> agencies,
            List<CaseLine> mine,
            LocalDate today,
            MultivaluedMap<String, String> sent) {
        this.page = page;
        this.today = today;
        this.sent = sent;
        agencies.forEach((agency, name) -> this.agencies.put(agency.value().toString(), name));
        siblings.put(NOBODY, page.say("ask.case.sibling.nobody"));
        mine.forEach(line -> siblings.put(line.id().value().toString(), line.childKnownAs() + ", " + line.reference()));
    }

    List<Question> all() {
        Ask ask = new Ask(page, "case");
        List<Question> all = new ArrayList<>(List.of(
                ask.text("known-as", said("known-as"), null),
                ask.text("full-name", said("full-name"), null),
                ask.date("born", born()),
                ask.oneOf("language", List.of("en", "cy"), said("language"))));
        if (siblings.size() > 1) {
            all.add(ask.oneOf("sibling", siblings, said("sibling").isEmpty() ? NOBODY : said("sibling")));
        }
        if (agencies.size() > 1) {
            all.add(ask.oneOf("agency", agencies, said("agency")));
        }
        return all;
    }

    List<Link> wrong() {
        List<Link> wrong = new ArrayList<>();
        check(wrong, "known-as", "", named("known-as", 80));
        check(wrong, "full-name", "", named("full-name", 200));
        check(wrong, "born", "-day", born().isEmpty() || bornOn() != null);
        check(wrong, "language", "", Language.ofTag(said("language")).isPresent());
        check(wrong, "sibling", "", said("sibling").isEmpty() || siblings.containsKey(said("sibling")));
        check(wrong, "agency", "", agencies.size() == 1 || agencies.containsKey(said("agency")));
        Stream.of("known-as", "full-name")
                .filter(name -> Writing.deceives(said(name)))
                .forEach(name -> wrong.add(new Link("#q-" + name, page.say("form.any.characters"))));
        return wrong;
    }

    /** Only after {@link #wrong} found nothing. */
    NewCase opened() {
        String agency = agencies.size() == 1 ? agencies.keySet().iterator().next() : said("agency");
        String sibling = said("sibling");
        return new NewCase(
                new NewPerson(
                        said("known-as"),
                        said("full-name"),
                        bornOn(),
                        Needs.plain(Language.ofTag(said("language")).orElseThrow())),
                new AgencyId(UUID.fromString(agency)),
                sibling.isEmpty() || sibling.equals(NOBODY) ? null : new CaseId(UUID.fromString(sibling)),
                said(TOKEN).isEmpty() ? null : said(TOKEN));
    }

    /** What makes sure that sending twice opens one case. */
    String token() {
        return said(TOKEN).isEmpty() ? Ids.next().toString() : said(TOKEN);
    }

    private boolean named(String name, int longest) {
        return !said(name).isEmpty() && said(name).length() <= longest;
    }

    /** The day as it was typed, or nothing. */
    private String born() {
        String typed = said("born.year") + "-" + two(said("born.month")) + "-" + two(said("born.day"));
        return typed.equals("--") ? "" : typed;
    }

    /** The day of birth of somebody young enough to be a child of the service; null for any other. */
    private @Nullable LocalDate bornOn() {
        try {
            LocalDate day = LocalDate.parse(born());
            return day.isAfter(today) || day.isBefore(today.minusYears(OLDEST)) ? null : day;
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private void check(List<Link> wrong, String name, String box, boolean right) {
        if (!right) {
            wrong.add(new Link("#q-" + name + box, page.say("ask.case." + name + ".wrong")));
        }
    }

    private String said(String name) {
        String said = sent.getFirst(name);
        return said == null ? "" : said.strip();
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
