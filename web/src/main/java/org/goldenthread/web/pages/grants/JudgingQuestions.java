package org.goldenthread.web.pages.grants;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;

/** Whether it was right to open a case in an emergency, and why somebody thinks so. Nothing is chosen for them. */
final class JudgingQuestions {

    private static final List<String> RIGHT = List.of("yes", "no");

    private final Page page;
    private final MultivaluedMap<String, String> sent;

    JudgingQuestions(Page page, MultivaluedMap<String, String> sent) {
        this.page = page;
        this.sent = sent;
    }

    List<Question> all() {
        Ask ask = new Ask(page, "judge");
        return List.of(ask.oneOf("right", RIGHT, Reasons.said(sent, "right")), ask.textarea("because", because()));
    }

    List<Link> wrong() {
        List<Link> wrong = new ArrayList<>();
        if (!RIGHT.contains(Reasons.said(sent, "right"))) {
            wrong.add(new Link("#q-right", page.say("ask.judge.right.wrong")));
        }
        wrong.addAll(Reasons.wrong(page, sent, "because"));
        return wrong;
    }

    boolean right() {
        return Reasons.said(sent, "right").equals("yes");
    }

    String because() {
        return Reasons.said(sent, "because");
    }
}
