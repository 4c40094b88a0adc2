package org.goldenthread.web.pages.invite;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.casefile.GivenConsent;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.ProfessionalPart;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.HonestText;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.WordKey;
import org.goldenthread.core.meeting.NewProfessional;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** What somebody is brought in for, on what that rests and until when: the questions, what was answered, what it means. */
final class TermsQuestions {

    private static final int LONGEST = 500;

    private final Page page;
    private final Capacity capacity;
    private final Map<String, String> parents;
    private final Givers givers;
    private final LocalDate today;
    private final MultivaluedMap<String, String> sent;

    TermsQuestions(
            Page page,
            Capacity capacity,
            Map<String, String> parents,
            Givers givers,
            LocalDate today,
            MultivaluedMap<String, String> sent) {
        this.page = page;
        this.capacity = capacity;
        this.parents = parents;
        this.givers = givers;
        this.today = today;
        this.sent = sent;
    }

    List<Question> all() {
        Ask ask = new Ask(page, "bring");
        List<Question> all = new ArrayList<>();
        if (ProfessionalPart.actsForSomebody(capacity)) {
            all.add(ask.oneOf("client", parents, said("client")));
        }
        all.add(ask.oneOf("purpose", purposes(), said("purpose")));
        all.add(ask.oneOf("basis", bases(), said("basis")));
        if (onConsent()) {
            all.add(ask.oneOf("giver", givers.names(), said("giver")));
            all.add(ask.textarea("about", said("about")));
        }
        if (byTheChild()) {
            all.add(ask.textarea("understood", said("understood")));
        }
        all.add(ask.date("until", typed()));
        return all;
    }

    List<Link> wrong() {
        List<Link> wrong = new ArrayList<>();
        if (ProfessionalPart.actsForSomebody(capacity)) {
            check(wrong, "client", "", parents.containsKey(said("client")));
        }
        check(wrong, "purpose", "", purposes().containsKey(said("purpose")));
        check(wrong, "basis", "", bases().containsKey(said("basis")));
        if (onConsent()) {
            check(wrong, "giver", "", givers.names().containsKey(said("giver")));
            checkWords(wrong, "about");
        }
        if (byTheChild()) {
            checkWords(wrong, "understood");
        }
        check(wrong, "until", "-day", typed().isEmpty() || lastDay() != null);
        return wrong;
    }

    /** Only after {@link #wrong} found nothing. */
    NewProfessional professional(PersonId person, AgencyId agency) {
        return new NewProfessional(
                person,
                agency,
                capacity,
                said("purpose"),
                LegalBasis.valueOf(said("basis")),
                lastDay(),
                parents.containsKey(said("client")) ? new PersonId(UUID.fromString(said("client"))) : null,
                onConsent() ? given() : null);
    }

    private GivenConsent given() {
        return new GivenConsent(
                new PersonId(UUID.fromString(said("giver"))), said("about"), byTheChild() ? said("understood") : null);
    }

    /** Where to say what stands against it. */
    String box() {
        return onConsent() ? "#q-giver" : ProfessionalPart.actsForSomebody(capacity) ? "#q-client" : "#q-purpose";
    }

    /** Somebody's yes is asked about once it is said that it rests on that. */
    private boolean onConsent() {
        return said("basis").equals(LegalBasis.CONSENT.name()) && bases().containsKey(said("basis"));
    }

    /** Where it is the child's own yes, it is asked how anybody knows that the child understands it. */
    private boolean byTheChild() {
        return onConsent() && givers.child(said("giver"));
    }

    private Map<String, String> purposes() {
        Map<String, String> purposes = new LinkedHashMap<>();
        ProfessionalPart.purposes(capacity).forEach(purpose -> purposes.put(purpose, page.say(purpose)));
        return purposes;
    }

    private Map<String, String> bases() {
        Map<String, String> bases = new LinkedHashMap<>();
        ProfessionalPart.bases(capacity)
                .forEach(basis -> bases.put(basis.name(), page.say(WordKey.of("basis", basis))));
        return bases;
    }

    /** The day as it was typed, or nothing. */
    private String typed() {
        String typed = said("until.year") + "-" + two(said("until.month")) + "-" + two(said("until.day"));
        return typed.equals("--") ? "" : typed;
    }

    /** A day from today on, a year ahead at most; null for any other. */
    private @Nullable LocalDate lastDay() {
        try {
            LocalDate day = LocalDate.parse(typed());
            return day.isBefore(today) || day.isAfter(today.plusYears(1)) ? null : day;
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private void check(List<Link> wrong, String name, String box, boolean right) {
        if (!right) {
            wrong.add(new Link("#q-" + name + box, page.say("ask.bring." + name + ".wrong")));
        }
    }

    private void checkWords(List<Link> wrong, String name) {
        check(wrong, name, "", !said(name).isEmpty() && said(name).length() <= LONGEST);
        if (HonestText.deceives(said(name))) {
            wrong.add(new Link("#q-" + name, page.say("form.any.characters")));
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
