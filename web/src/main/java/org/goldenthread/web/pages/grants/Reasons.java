package org.goldenthread.web.pages.grants;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.goldenthread.core.access.ReasonsSaid.Said;
import org.goldenthread.core.kernel.HonestText;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;

/** What was typed beside a box for a reason, whether it can be kept, and how it is read later. */
public final class Reasons {

    private static final int LONGEST = 500;

    private Reasons() {}

    /** When somebody looked, and why they said they did. */
    public static String inWords(Page page, Said said) {
        String words = said.words().isEmpty() ? page.say("looked.kept-safe") : said.words();
        return page.say("looked.because", "day", page.day(said.at()), "time", page.time(said.at()), "words", words);
    }

    static String said(MultivaluedMap<String, String> sent, String box) {
        String said = sent.getFirst(box);
        return said == null ? "" : said.strip();
    }

    /** What is wrong with the reason in the box, in words; empty for nothing. */
    static List<Link> wrong(Page page, MultivaluedMap<String, String> sent, String box) {
        String reason = said(sent, box);
        if (reason.isEmpty() || reason.length() > LONGEST) {
            return List.of(new Link("#q-" + box, page.say("cannot.emergency.words")));
        }
        return HonestText.deceives(reason)
                ? List.of(new Link("#q-" + box, page.say("form.any.characters")))
                : List.of();
    }
}
