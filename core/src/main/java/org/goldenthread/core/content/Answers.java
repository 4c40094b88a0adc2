package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Answers as they are kept: texts tidied, what was left empty left out, and what the other answers do not ask for left out too. */
final class Answers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Answers() {}

    static ObjectNode tidied(List<Field> fields, JsonNode answers) {
        ObjectNode tidied = (ObjectNode) tidied(answers);
        for (Field field : fields) {
            JsonNode answer = tidied.path(field.name());
            ShowWhen showWhen = field.showWhen();
            if (showWhen != null && !showWhen.holds(tidied)) {
                tidied.remove(field.name());
            } else if (field.widget() == Widget.LIST && answer.isArray()) {
                tidied.set(field.name(), entries(field, answer));
            }
        }
        return tidied;
    }

    /** Entries nobody filled in are dropped, so that an empty last row of a page is no mistake. */
    private static ArrayNode entries(Field list, JsonNode answer) {
        ArrayNode entries = JSON.arrayNode();
        for (JsonNode entry : answer) {
            JsonNode tidied = entry.isObject() ? tidied(list.items(), entry) : entry;
            if (!tidied.isObject() || !tidied.isEmpty()) {
                entries.add(tidied);
            }
        }
        return entries;
    }

    private static JsonNode tidied(JsonNode node) {
        if (node.isTextual()) {
            return JSON.textNode(Writing.tidy(node.textValue()));
        }
        if (node.isArray()) {
            ArrayNode list = JSON.arrayNode();
            node.forEach(one -> addUnlessEmpty(list, tidied(one)));
            return list;
        }
        if (node.isObject()) {
            ObjectNode object = JSON.objectNode();
            node.fields().forEachRemaining(member -> {
                JsonNode value = tidied(member.getValue());
                if (!empty(value)) {
                    object.set(member.getKey(), value);
                }
            });
            return object;
        }
        return node;
    }

    private static void addUnlessEmpty(ArrayNode list, JsonNode value) {
        if (!(value.isTextual() || value.isNull()) || !empty(value)) {
            list.add(value);
        }
    }

    private static boolean empty(JsonNode value) {
        return value.isNull()
                || (value.isTextual() && value.textValue().isEmpty())
                || (value.isArray() && value.isEmpty());
    }
}
