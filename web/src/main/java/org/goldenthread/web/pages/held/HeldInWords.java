package org.goldenthread.web.pages.held;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.tripwire.HeldWords.Open;
import org.goldenthread.core.tripwire.HeldWords.Told;
import org.goldenthread.core.tripwire.LookingAtHeld.Notice;
import org.goldenthread.core.tripwire.LookingAtHeld.Sheet;
import org.goldenthread.core.tripwire.LookingAtTakenBack.TakenBack;
import org.goldenthread.core.tripwire.TakingHeldBack.Mine;
import org.goldenthread.web.pages.casefile.InWords;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** Puts what is held back in words, for whoever decides and for whoever wrote it. */
@RequestScoped
public class HeldInWords {

    @Inject
    CaseReading cases;

    HeldList.Row row(Page page, CaseId caseId, Sheet held) {
        return new HeldList.Row(
                here(caseId) + "/" + held.held().id().value(),
                name(page, caseId, held.told()),
                written(page, caseId, held.held()));
    }

    HeldList.Row closed(Page page, CaseId caseId, Held held) {
        return new HeldList.Row(
                here(caseId) + "/" + held.id().value(), page.say("held.court-paper"), written(page, caseId, held));
    }

    HeldList.Back back(Page page, CaseId caseId, TakenBack back) {
        String why = back.why();
        return new HeldList.Back(
                page.say(back.typeKey(), "child", cases.child(caseId).knownAs()),
                written(page, caseId, back.held()),
                page.say("held.taken.at", "day", page.date(back.at())),
                why == null ? "" : page.say("held.taken.why", "why", why),
                back.words());
    }

    /** Of one's own; nothing of it says why it waits. */
    MyHeld.Row mine(Page page, Mine mine) {
        String list = "/cases/" + mine.caseId().value() + "/waiting";
        return new MyHeld.Row(
                name(page, mine.caseId(), mine.told()),
                page.date(mine.held().heldAt()),
                page.say(
                        !mine.canGo()
                                ? "held.mine.stays"
                                : mine.notice() == Notice.SENT_BACK ? "held.mine.sent-back" : "held.mine.waits"),
                list,
                mine.canGo() ? list + "/" + mine.held().id().value() : null);
    }

    HeldSheet sheet(Page page, CaseId caseId, Sheet held, List<Question> questions, List<Link> errors) {
        String action = here(caseId) + "/" + held.held().id().value();
        return new HeldSheet(
                new org.goldenthread.web.pages.form.Sheet(
                        page.say("held.title"),
                        page.say("held.heading"),
                        why(page, held),
                        action,
                        here(caseId),
                        1,
                        1,
                        questions,
                        errors,
                        "",
                        page.say("held.send"),
                        false,
                        false),
                name(page, caseId, held.told()),
                written(page, caseId, held.held()),
                new InWords(page, cases.child(caseId).knownAs())
                        .room(
                                held.told().byName()
                                        ? Compartment.COURT
                                        : held.held().subject().stamp().compartment()),
                held.pieces(),
                held.readToItsEnd(),
                held.held().revision(),
                page.say(held.told().byName() ? "held.court.warn" : "held.warn"),
                whole(held.held()));
    }

    private static String why(Page page, Sheet held) {
        return held.told().byName()
                ? open(page, held.told().open()) + " " + page.say("held.court.words")
                : page.say(held.pieces().isEmpty() && !held.readToItsEnd() ? "held.words.unread" : "held.words");
    }

    /** Whoever may have read it already: nobody is named, and whom it leads to is rung first. */
    private static String open(Page page, @Nullable Open open) {
        return open == null
                ? page.say("held.court.never")
                : page.say(open.read() ? "held.court.read" : "held.court.unread", "day", page.date(open.since()));
    }

    static String here(CaseId caseId) {
        return "/cases/" + caseId.value() + "/held";
    }

    private String name(Page page, CaseId caseId, Told told) {
        String kind = page.say(told.typeKey(), "child", cases.child(caseId).knownAs());
        return told.title().isEmpty() ? kind : page.say("held.name", "kind", kind, "title", told.title());
    }

    private String written(Page page, CaseId caseId, Held held) {
        PersonId writer = held.writer();
        String name = writer == null ? "" : cases.names(caseId).getOrDefault(writer, "");
        String day = page.date(held.heldAt());
        return name.isEmpty()
                ? page.say("papers.written-by-portal", "day", day)
                : page.say("papers.written", "name", name, "day", day);
    }

    private static @Nullable String whole(Held held) {
        SubjectKind kind = held.subject().kind();
        return switch (kind) {
            case CONTENT -> "/papers/" + held.subject().id();
            case FILE -> "/files/" + held.subject().id();
            case LETTER -> "/letters/" + held.subject().id();
            default -> null;
        };
    }
}
