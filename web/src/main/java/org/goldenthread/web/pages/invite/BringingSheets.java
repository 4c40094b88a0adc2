package org.goldenthread.web.pages.invite;

import java.util.List;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.View;

/** Lays out a page on which somebody is brought in: one question after the other, under one heading. */
final class BringingSheets {

    private BringingSheets() {}

    static View sheet(
            Page page, String why, String here, String back, List<Question> questions, List<Link> errors, String send) {
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("bring.title"),
                        page.say("bring.heading"),
                        page.say(why),
                        here,
                        back,
                        1,
                        1,
                        questions,
                        errors,
                        "",
                        page.say(send),
                        false,
                        false));
    }

    static String of(CaseId caseId) {
        return "/cases/" + caseId.value();
    }
}
