package org.goldenthread.demonstration.family;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.goldenthread.core.kernel.Language;

/** What somebody answers in a scene, with the people and the days that the text leaves open. */
record Script(Who who, Days days) {

    JsonNode filledIn(JsonNode said) {
        if (said.isObject()) {
            ObjectNode filled = JsonNodeFactory.instance.objectNode();
            said.properties().forEach(field -> filled.set(field.getKey(), filledIn(field.getValue())));
            return filled;
        }
        if (said.isArray()) {
            ArrayNode filled = JsonNodeFactory.instance.arrayNode();
            said.forEach(one -> filled.add(filledIn(one)));
            return filled;
        }
        return said.isTextual() ? TextNode.valueOf(filledIn(said.textValue())) : said;
    }

    private String filledIn(String said) {
        if (!said.startsWith("@")) {
            return days.in(said, Language.ENGLISH);
        }
        String name = said.substring(1);
        return Days.isNamed(name)
                ? days.named(name).toString()
                : who.person(name).value().toString();
    }
}
