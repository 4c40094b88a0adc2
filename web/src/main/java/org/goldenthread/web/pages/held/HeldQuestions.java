package org.goldenthread.web.pages.held;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.core.tripwire.LookingAtHeld;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;

/** What whoever looks is asked: what happens with it, and why. */
final class HeldQuestions {

    static final String LET_GO = "let-go";

    /** The box that says what was looked at. */
    private static final String SEEN = "seen";

    private static final List<String> DECISIONS = List.of(LET_GO, "send-back");

    private final Page page;
    private final MultivaluedMap<String, String> sent;

    HeldQuestions(Page page, MultivaluedMap<String, String> sent) {
        this.page = page;
        this.sent = sent;
    }

    /** @param byName whether it is about what somebody reads by name, which nobody writes again */
    List<Question> questions(boolean byName) {
        Ask ask = new Ask(page, "held");
        Question decision = byName
                ? ask.oneOf("decision", ofWhatIsReadByName(), decision())
                : ask.oneOf("decision", DECISIONS, decision());
        return List.of(decision, ask.textarea("why", why()));
    }

    private Map<String, String> ofWhatIsReadByName() {
        Map<String, String> words = new LinkedHashMap<>();
        DECISIONS.forEach(one -> words.put(one, page.say("held.court." + one)));
        return words;
    }

    List<Link> wrong() {
        List<Link> wrong = new ArrayList<>();
        if (!DECISIONS.contains(decision())) {
            wrong.add(new Link("#q-decision", page.say("ask.held.decision.wrong")));
        }
        if (why().isBlank() || why().strip().length() > LookingAtHeld.LONGEST_WHY) {
            wrong.add(new Link("#q-why", page.say("cannot.held.why")));
        }
        return wrong;
    }

    /** The revision that was on the page; none where it is not a number, which is never the one that waits. */
    int seen() {
        String sent = Objects.requireNonNullElse(this.sent.getFirst(SEEN), "");
        return sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : 0;
    }

    String decision() {
        return Objects.requireNonNullElse(sent.getFirst("decision"), "");
    }

    String why() {
        return Objects.requireNonNullElse(sent.getFirst("why"), "");
    }
}
