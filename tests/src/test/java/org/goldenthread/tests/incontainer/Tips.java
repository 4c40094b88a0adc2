package org.goldenthread.tests.incontainer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A kind of thing that editors make in tests, and something of that kind. */
final class Tips {

    private Tips() {}

    static JsonNode words(String field, String said) {
        return JsonNodeFactory.instance.objectNode().put("title", "T").put(field, said);
    }

    static ObjectNode tip(String... fields) {
        ObjectNode tip =
                JsonNodeFactory.instance.objectNode().put("type", "object").put("additionalProperties", false);
        ObjectNode hints = tip.putObject("x-gt")
                .put("compartment", "EDITORIAL")
                .put("label", "OFFICIAL")
                .put("inProcess", true);
        ObjectNode english = hints.putObject("words").putObject("en").put("title", "English title");
        ObjectNode welsh = ((ObjectNode) hints.path("words")).putObject("cy").put("title", "Cymraeg title");
        for (String field : fields) {
            tip.withObject("/properties").putObject(field).put("type", "string").put("maxLength", 100);
            english.put(field + ".label", "English " + field);
            welsh.put(field + ".label", "Cymraeg " + field);
        }
        return tip;
    }
}
