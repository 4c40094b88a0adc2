package org.goldenthread.web.pages.grants;

import java.time.Instant;
import java.util.List;
import org.goldenthread.core.casefile.CaseConsent;
import org.goldenthread.core.casefile.ConsentEnd;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.casefile.TakenBackElsewhere;
import org.goldenthread.core.kernel.WordKey;
import org.goldenthread.web.pages.casefile.InWords;
import org.goldenthread.web.pages.casefile.PersonRow;
import org.goldenthread.web.pages.grants.ConsentsView.Kept;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Tag;
import org.goldenthread.web.pages.parts.Tag.Tone;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** Says to those who work a case who has said yes in it, and what ends with that. */
final class CaseConsentInWords {

    private final Page page;
    private final CaseConsent consent;
    private final InWords words;

    CaseConsentInWords(Page page, CaseConsent consent, String child) {
        this.page = page;
        this.consent = consent;
        this.words = new InWords(page, child);
    }

    /** @param here the address of the list */
    CaseConsentsView.Line line(String here) {
        boolean stands = consent.end() == null;
        return new CaseConsentsView.Line(
                consent.giver().fullName(),
                words.as(consent.giver()),
                consent.to().fullName(),
                words.as(consent.to()),
                consent.about(),
                page.date(consent.givenAt()),
                page.date(consent.until()),
                stands ? new Tag(page.say("consents.stands"), Tone.GO) : new Tag(page.say("case.ended"), Tone.QUIET),
                why(),
                new Link(
                        stands ? here + "/" + consent.id().value() : "",
                        consent.giver().fullName() + ", " + consent.about()));
    }

    ConsentsView.Withdrawing stops(List<Kept> read, Instant now) {
        String name = consent.to().fullName();
        ConsentsView.Line line = new ConsentsView.Line(
                page.say("consent.who", "name", name, "as", words.as(consent.to())),
                consent.about(),
                page.say(
                        "consents.when",
                        "giver",
                        consent.giver().fullName(),
                        "day",
                        page.date(consent.givenAt()),
                        "recorder",
                        recorder(page, consent.recordedBy()),
                        "until",
                        page.date(consent.until())),
                new Link("", ""));
        return new ConsentsView.Withdrawing(
                line,
                page.say(
                        "consents.stops.words",
                        "name",
                        name,
                        "giver",
                        consent.giver().fullName()),
                page.say("consents.goes-on.words"),
                consent.goesOn().stream().map(one -> kept(one, now)).toList(),
                page.say(read.isEmpty() ? "consent.cannot.nothing" : "consent.cannot.words", "name", name),
                read);
    }

    private Kept kept(Involved one, Instant now) {
        PersonRow row = words.row(one, now);
        return new Kept(row.name(), row.as(), row.basis());
    }

    private String why() {
        ConsentEnd end = consent.end();
        if (end == null) {
            return "";
        }
        String key = WordKey.of("consents.end", end);
        TakenBackElsewhere said = consent.elsewhere();
        String day = page.date(consent.until());
        return said == null ? page.say(key, "day", day) : noted(page, key, said, day);
    }

    /** That somebody wrote down on a day that a yes was taken back, how and when. */
    static String noted(Page page, String key, TakenBackElsewhere said, String day) {
        return page.say(
                key,
                "day",
                day,
                "recorder",
                recorder(page, said.by()),
                "said",
                page.date(said.on()),
                "how",
                page.say(WordKey.of("said", said.how())));
    }

    /** By their name, or by what they do where the reader may not know of them. */
    static String recorder(Page page, @Nullable String name) {
        return name == null || name.isEmpty() ? page.say("consent.recorder") : name;
    }
}
