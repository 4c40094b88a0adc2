package org.goldenthread.web.pages.grants;

import java.time.Instant;
import java.util.List;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.casefile.MyConsent;
import org.goldenthread.core.casefile.TakenBackElsewhere;
import org.goldenthread.web.pages.casefile.InWords;
import org.goldenthread.web.pages.casefile.PersonRow;
import org.goldenthread.web.pages.grants.ConsentsView.Kept;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;

/** Says what somebody has said yes to, and what taking it back stops and does not stop. */
final class ConsentInWords {

    private final Page page;
    private final MyConsent consent;
    private final InWords words;
    private final String name;
    /** What is said to whoever is told no names. */
    private final String kept;

    ConsentInWords(Page page, MyConsent consent) {
        this.page = page;
        this.consent = consent;
        this.words = new InWords(page, consent.child());
        Involved to = consent.to();
        this.name = to == null ? "" : to.knownAs();
        this.kept = to == null ? ".kept" : "";
    }

    ConsentsView.Line line() {
        String address = consent.holds() ? "/consents/" + consent.id().value() : "";
        return new ConsentsView.Line(
                who(),
                consent.about(),
                when(),
                new Link(address, page.say("consent.open", "name", name.isEmpty() ? consent.about() : name)));
    }

    ConsentsView.Withdrawing withdrawing(List<Kept> read, Instant now) {
        return new ConsentsView.Withdrawing(
                line(),
                page.say("consent.stops.words" + kept, "name", name),
                page.say("consent.goes-on.words"),
                consent.goesOn().stream().map(one -> kept(one, now)).toList(),
                cannot(read),
                read);
    }

    private String who() {
        Involved to = consent.to();
        return to == null ? page.say("consent.who.kept") : page.say("consent.who", "name", name, "as", words.as(to));
    }

    private String cannot(List<Kept> read) {
        if (!kept.isEmpty()) {
            return page.say("consent.cannot.kept");
        }
        return page.say(read.isEmpty() ? "consent.cannot.nothing" : "consent.cannot.words", "name", name);
    }

    private Kept kept(Involved one, Instant now) {
        PersonRow row = words.row(one, now);
        return new Kept(one.knownAs(), row.as(), row.basis());
    }

    private String when() {
        Instant withdrawn = consent.withdrawnAt();
        TakenBackElsewhere said = consent.elsewhere();
        if (withdrawn != null && said != null) {
            return CaseConsentInWords.noted(page, "consent.noted" + kept, said, page.date(withdrawn));
        }
        if (withdrawn != null) {
            return page.say("consent.withdrawn", "day", page.date(withdrawn));
        }
        return page.say(
                (consent.holds() ? "consent.when" : "consent.ended") + kept,
                "day",
                page.date(consent.givenAt()),
                "recorder",
                CaseConsentInWords.recorder(page, consent.recordedBy()),
                "until",
                page.date(consent.until()));
    }
}
