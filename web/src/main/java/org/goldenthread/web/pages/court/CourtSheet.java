package org.goldenthread.web.pages.court;

import java.util.List;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;

/** A sheet of the court's room, with the words that say what it is about. */
record CourtSheet(Page page, String about) {

    Sheet asks(String action, String back, List<Question> questions, List<Link> wrong, boolean upload) {
        return new Sheet(
                page.say("court." + about + ".title"),
                page.say("court." + about + ".title"),
                page.say("court." + about + ".why"),
                action,
                back,
                1,
                1,
                questions,
                wrong,
                "",
                page.say("court." + about + ".send"),
                false,
                upload);
    }
}
