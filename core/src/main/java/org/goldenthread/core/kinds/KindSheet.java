package org.goldenthread.core.kinds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.Field;
import org.goldenthread.core.content.ShowWhen;
import org.goldenthread.core.kernel.CannotBeDone;

/**
 * A kind as a sheet of questions, to be drawn on: questions come, go, move and change, and the schema, its words and the steps
 * for what is there already follow. What it was made of stays as it was.
 */
public final class KindSheet {

    private static final String PROPERTIES = "properties";
    private static final String REQUIRED = "required";

    private final ContentTypeKey key;
    private final ObjectNode schema;
    private final ArrayNode steps;

    /** @param steps those that have been said so far */
    public KindSheet(ContentTypeKey key, JsonNode schema, JsonNode steps) {
        this.key = key;
        this.schema = schema.deepCopy();
        this.steps = steps.deepCopy();
    }

    /** A new kind, which asks nothing yet. @param open whether it can be asked for on its own in a case */
    public static ObjectNode blank(KindRoom room, List<String> answeredBy, KindQuestion.Spoken title) {
        ObjectNode blank = JsonNodeFactory.instance
                .objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("type", "object")
                .put("additionalProperties", false);
        blank.putObject(PROPERTIES);
        ObjectNode hints = blank.putObject("x-gt");
        hints.put("compartment", room.compartment().name())
                .put("label", room.label().name())
                .put("inProcess", true);
        if (room != KindRoom.EVERYBODY) {
            hints.put("askable", true);
            answeredBy.forEach(hints.putArray("answeredBy")::add);
        }
        KindWords words = new KindWords(blank);
        words.put("title", title);
        return blank;
    }

    public JsonNode schema() {
        return schema;
    }

    public JsonNode steps() {
        return steps;
    }

    /** The words that it brings with it. */
    public KindWords words() {
        return new KindWords(schema);
    }

    /** Whether it is a form that can be asked for on its own in a case. */
    public boolean isAskable() {
        return schema.path("x-gt").path("askable").asBoolean(false);
    }

    /** Says what it is called. */
    public void call(KindQuestion.Spoken title) {
        words().put("title", title);
    }

    /** Says who may be asked. */
    public void ask(List<String> capacities) {
        ArrayNode all = schema.withObjectProperty("x-gt").putArray("answeredBy");
        capacities.forEach(all::add);
    }

    /** The names of its questions, in order. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        schema.path(PROPERTIES).fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The questions in order, as far as a sheet shows them. */
    public List<KindQuestion> questions() {
        return type().fields().stream().map(this::question).toList();
    }

    private ContentType type() {
        return ContentType.parse(key, 1, schema);
    }

    private KindQuestion question(Field field) {
        KindWords words = words();
        List<KindQuestion.Option> options = field.options().stream()
                .map(value -> new KindQuestion.Option(value, words.of(field.name() + ".option." + value)))
                .toList();
        return new KindQuestion(
                field.name(),
                KindAnswer.of(field),
                words.of(field.name() + ".label"),
                words.of(field.name() + ".hint"),
                field.required(),
                options,
                field.page(),
                field.showWhen());
    }

    /** Puts a question last, or in the place of the one of its name. */
    public void put(KindQuestion question) {
        boolean before = isAnsweredLike(question);
        ObjectNode field = before
                ? (ObjectNode) schema.path(PROPERTIES).path(question.name())
                : question.answer()
                        .schema(question.options().stream()
                                .map(KindQuestion.Option::value)
                                .toList());
        ObjectNode hints = field.withObjectProperty("x-gt");
        hints.put("page", question.page());
        hints.remove("showWhen");
        if (!before && question.answer() == KindAnswer.WORDS) {
            hints.put("widget", "textarea");
        }
        ShowWhen when = question.showWhen();
        if (when != null) {
            hints.putObject("showWhen").put("field", when.field()).put("is", when.is());
        }
        ((ObjectNode) schema.path(PROPERTIES)).set(question.name(), field);
        require(question);
        words().put(question);
    }

    /** Whether it is answered as before, so that what else the schema says of it stays. */
    private boolean isAnsweredLike(KindQuestion question) {
        return questions().stream()
                .filter(one -> one.name().equals(question.name()))
                .anyMatch(one -> one.answer() == question.answer()
                        && one.options().stream()
                                .map(KindQuestion.Option::value)
                                .toList()
                                .equals(question.options().stream()
                                        .map(KindQuestion.Option::value)
                                        .toList()));
    }

    /** Required always, or whenever it is asked. */
    private void require(KindQuestion question) {
        String name = question.name();
        forget(name);
        ShowWhen when = question.showWhen();
        if (question.required() && when == null) {
            schema.withArrayProperty(REQUIRED).add(name);
        } else if (question.required() && when != null) {
            ObjectNode rule = schema.withArrayProperty("allOf").addObject();
            ObjectNode condition = rule.putObject("if");
            ObjectNode asked = condition.putObject(PROPERTIES).putObject(when.field());
            switch (schema.path(PROPERTIES).path(when.field()).path("type").asText()) {
                case "boolean" -> asked.put("const", Boolean.parseBoolean(when.is()));
                case "array" -> asked.putObject("contains").put("const", when.is());
                default -> asked.put("const", when.is());
            }
            condition.putArray(REQUIRED).add(when.field());
            rule.putObject("then").putArray(REQUIRED).add(name);
        }
    }

    private void forget(String name) {
        removeIf("allOf", rule -> rule.at("/then/required/0").asText().equals(name));
        removeIf(REQUIRED, one -> one.asText().equals(name));
    }

    private void removeIf(String list, java.util.function.Predicate<JsonNode> which) {
        if (schema.get(list) instanceof ArrayNode rules) {
            rules.removeIf(which);
            if (rules.isEmpty()) {
                schema.remove(list);
            }
        }
    }

    /** Moves it one place up or down; at the edge it stays. */
    public void move(String name, boolean up) {
        List<String> names = names();
        int from = names.indexOf(name);
        int to = up ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < names.size()) {
            Collections.swap(names, from, to);
            order(names);
        }
    }

    private void order(List<String> names) {
        ObjectNode before = (ObjectNode) schema.path(PROPERTIES);
        ObjectNode after = JsonNodeFactory.instance.objectNode();
        names.forEach(name -> after.set(name, before.get(name)));
        schema.set(PROPERTIES, after);
    }

    /**
     * Takes it out. @param asked whether the kind in use asks it, so that what was answered is taken out too
     *
     * @throws CannotBeDone if another is asked only after it
     */
    public void remove(String name, boolean asked) {
        mustLeadNowhere(name);
        ((ObjectNode) schema.path(PROPERTIES)).remove(name);
        forget(name);
        words().forget(name);
        if (asked) {
            steps.addObject().put("do", "remove").put("field", name);
        }
    }

    /** Calls it otherwise in the answers. @param asked whether the kind in use asks it, so that what was answered goes with it */
    public void rename(String name, String other, boolean asked) {
        if (names().contains(other)) {
            throw new CannotBeDone("cannot.kind.key-taken");
        }
        mustLeadNowhere(name);
        KindQuestion question = questions().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<String> names = names();
        names.set(names.indexOf(name), other);
        ObjectNode fields = (ObjectNode) schema.path(PROPERTIES);
        fields.set(other, fields.get(name).deepCopy());
        order(names);
        forget(name);
        words().rename(name, other);
        put(new KindQuestion(
                other,
                question.answer(),
                question.label(),
                question.hint(),
                question.required(),
                question.options(),
                question.page(),
                question.showWhen()));
        if (asked) {
            steps.addObject().put("do", "rename").put("field", name).put("to", other);
        }
    }

    private void mustLeadNowhere(String name) {
        questions().forEach(other -> {
            ShowWhen when = other.showWhen();
            if (when != null && when.field().equals(name)) {
                throw new CannotBeDone("cannot.kind.leads-on", other.name());
            }
        });
    }

    /** Says what stands in what is there already, where nothing was answered. */
    public void fill(String name, JsonNode value) {
        steps.addObject().put("do", "default").put("field", name).set("value", value);
    }

    /** Says what an answer becomes that is on the list no more. */
    public void map(String name, Map<String, String> values) {
        ObjectNode step = steps.addObject().put("do", "map").put("field", name);
        ObjectNode to = step.putObject("values");
        new TreeMap<>(values).forEach(to::put);
    }
}
