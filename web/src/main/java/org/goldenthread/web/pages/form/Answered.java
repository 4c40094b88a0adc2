package org.goldenthread.web.pages.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.Field;
import org.goldenthread.core.content.PageAnswers;

/**
 * What one page of a form sent, laid over what was answered before. The button that was pressed is named {@code go}:
 * {@code on}, {@code later}, {@code add:people} or {@code remove:people.1}.
 */
public final class Answered {

    private static final String REMOVE = "remove:";
    private static final String ADD = "add:";

    private final Map<String, List<String>> sent;
    private final String button;

    private Answered(Map<String, List<String>> sent) {
        this.sent = sent;
        this.button = sent.getOrDefault("go", List.of("on")).get(0);
    }

    public static Answered by(Map<String, List<String>> sent) {
        return new Answered(sent);
    }

    /** The answers of the whole form after this page: its own questions anew, all others as they were. */
    public ObjectNode over(JsonNode before, ContentType type, int page) {
        ObjectNode answers = before.isObject() ? before.deepCopy() : JsonNodeFactory.instance.objectNode();
        ObjectNode now = PageAnswers.read(type, withoutRemoved());
        for (Field field : type.onPage(page)) {
            answers.remove(field.name());
            JsonNode answer = now.get(field.name());
            if (answer != null) {
                answers.set(field.name(), answer);
            }
        }
        return answers;
    }

    /** Made once by the page that asked; empty where the sender left it out. */
    public String token() {
        return sent.getOrDefault("token", List.of("")).get(0);
    }

    public boolean later() {
        return button.equals("later");
    }

    /** True where the form stays on the same page: an entry was added or taken out. */
    public boolean stays() {
        return button.startsWith(ADD) || button.startsWith(REMOVE);
    }

    /** True where the whole thing is to be taken out. */
    public boolean takesOut() {
        return button.equals("take-out");
    }

    /** The list that gets one more entry; empty for none. */
    public String oneMore() {
        return button.startsWith(ADD) ? button.substring(ADD.length()) : "";
    }

    private Map<String, List<String>> withoutRemoved() {
        if (!button.startsWith(REMOVE)) {
            return sent;
        }
        String gone = button.substring(REMOVE.length()) + ".";
        Map<String, List<String>> rest = new HashMap<>(sent);
        rest.keySet().removeIf(name -> name.startsWith(gone));
        return rest;
    }
}
