package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * By which steps what was written with one version of a type is carried over to the next: a list of
 * {@code {"do":"rename","field":"a","to":"b"}}, {@code {"do":"remove","field":"a"}},
 * {@code {"do":"default","field":"a","value":…}} where nothing was said, and
 * {@code {"do":"map","field":"a","values":{"old":"new"}}} for an answer from a list. They are done in their order, change
 * nothing else, and done again they change nothing more.
 */
public final class TypeSteps {

    private static final int MOST = 100;
    private static final Set<String> KINDS = Set.of("rename", "remove", "default", "map");

    private final JsonNode steps;

    private TypeSteps(JsonNode steps) {
        this.steps = steps;
    }

    /** None at all. */
    public static TypeSteps none() {
        return new TypeSteps(JsonNodeFactory.instance.arrayNode());
    }

    /** @throws NotAForm if they are none that could be done */
    public static TypeSteps read(ContentTypeKey key, JsonNode steps) {
        if (!steps.isArray() || steps.size() > MOST) {
            throw new NotAForm(key, "steps", "must be a list of at most " + MOST + ".");
        }
        boolean all = StreamSupport.stream(steps.spliterator(), false).allMatch(TypeSteps::canBeDone);
        if (!all) {
            throw new NotAForm(key, "steps", "must each rename, remove, default or map one field.");
        }
        return new TypeSteps(steps);
    }

    private static boolean canBeDone(JsonNode step) {
        boolean known = KINDS.contains(step.path("do").asText())
                && !step.path("field").asText().isEmpty();
        return known
                && switch (step.path("do").asText()) {
                    case "rename" -> step.path("to").isTextual();
                    case "default" -> step.has("value");
                    case "map" -> step.path("values").isObject();
                    default -> true;
                };
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** The list itself, as it is kept. */
    public JsonNode list() {
        return steps;
    }

    /** The answers after all of them; what was given stays as it is. */
    public JsonNode carry(JsonNode answers) {
        if (!(answers instanceof ObjectNode before) || steps.isEmpty()) {
            return answers;
        }
        ObjectNode carried = before.deepCopy();
        steps.forEach(step -> carry(step, carried));
        return carried;
    }

    private static void carry(JsonNode step, ObjectNode answers) {
        String field = step.path("field").asText();
        JsonNode said = answers.path(field);
        switch (step.path("do").asText()) {
            case "rename" -> rename(answers, field, step.path("to").asText());
            case "remove" -> answers.remove(field);
            case "default" -> {
                if (said.isMissingNode() || said.isNull()) {
                    answers.set(field, step.path("value").deepCopy());
                }
            }
            default -> {
                if (!said.isMissingNode()) {
                    answers.set(field, mapped(said, step.path("values")));
                }
            }
        }
    }

    private static void rename(ObjectNode answers, String from, String to) {
        JsonNode said = answers.remove(from);
        if (said != null && !answers.has(to)) {
            answers.set(to, said);
        }
    }

    private static JsonNode mapped(JsonNode said, JsonNode values) {
        if (said instanceof ArrayNode list) {
            ArrayNode mapped = JsonNodeFactory.instance.arrayNode();
            for (JsonNode one : list) {
                JsonNode other = mapped(one, values);
                boolean twice =
                        StreamSupport.stream(mapped.spliterator(), false).anyMatch(other::equals);
                if (!twice) {
                    mapped.add(other);
                }
            }
            return mapped;
        }
        JsonNode other = values.path(said.asText());
        return said.isValueNode() && other.isTextual() ? TextNode.valueOf(other.asText()) : said;
    }
}
