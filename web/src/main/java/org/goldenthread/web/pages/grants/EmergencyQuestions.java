package org.goldenthread.web.pages.grants;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;

/** Which case is to be opened in an emergency, and why. */
final class EmergencyQuestions {

    private static final int LONGEST_REFERENCE = 20;

    private final Page page;
    private final MultivaluedMap<String, String> sent;

    EmergencyQuestions(Page page, MultivaluedMap<String, String> sent) {
        this.page = page;
        this.sent = sent;
    }

    List<Question> all() {
        Ask ask = new Ask(page, "emergency");
        return List.of(ask.text("reference", reference(), 10), ask.textarea("why", why()));
    }

    List<Link> wrong() {
        List<Link> wrong = new ArrayList<>();
        if (reference().isEmpty() || reference().length() > LONGEST_REFERENCE) {
            wrong.add(unknown());
        }
        wrong.addAll(Reasons.wrong(page, sent, "why"));
        return wrong;
    }

    /** There is no such case, or none for them: one and the same words. */
    Link unknown() {
        return new Link("#q-reference", page.say("ask.emergency.reference.wrong"));
    }

    String reference() {
        return Reasons.said(sent, "reference");
    }

    String why() {
        return Reasons.said(sent, "why");
    }
}
