package org.goldenthread.web.pages.editor;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.web.pages.form.Answered;

/** What the page on which something is written has sent. */
final class SentWords {

    /** The box that says what changed, and why. */
    static final String WHY = "history-why";

    private final Map<String, List<String>> sent;
    private final Answered answered;
    private final ContentType type;

    SentWords(Map<String, List<String>> sent, ContentType type) {
        this.sent = sent;
        this.answered = Answered.by(sent);
        this.type = type;
    }

    HalfWritten.Kept kept() {
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        for (int page = 1; page <= type.pages(); page++) {
            answers = answered.over(answers, type, page);
        }
        return new HalfWritten.Kept(answers, one(WHY), Speaking.number(one("basedOn")));
    }

    /** True where what was kept is to be thrown away. */
    boolean dropped() {
        return one("go").equals("drop");
    }

    /** True where the page itself sends what is written so far, so that nothing of it is lost. */
    boolean keepsOnly() {
        return one("go").equals("keep");
    }

    /** True where whoever saves wants to see it as its reader would. */
    boolean looks() {
        return one("go").equals("look");
    }

    /** True where a translation is to stand as it is, whatever changed in the words that it is made from. */
    boolean isStillRight() {
        return one("go").equals("still");
    }

    /** The newest revision that they were told of, which may be newer than the one that their words are made from. */
    int seen() {
        int seen = Speaking.number(one("seen"));
        return seen == 0 ? Speaking.number(one("basedOn")) : seen;
    }

    boolean later() {
        return answered.later();
    }

    boolean stays() {
        return answered.stays();
    }

    /** What the address says of the list that gets one more entry. */
    String more() {
        String list = answered.oneMore();
        return list.isEmpty() ? "" : "?more=" + URLEncoder.encode(list, StandardCharsets.UTF_8);
    }

    private String one(String name) {
        return sent.getOrDefault(name, List.of("")).get(0).strip();
    }
}
