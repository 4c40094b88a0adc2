package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.jspecify.annotations.Nullable;

/** Reads a form's file: the schema's own words first, the hints in {@code x-gt} where the schema does not say enough. */
class FormReading {

    private static final int MOST_FIELDS = 200;

    private final ContentTypeKey key;
    private final JsonNode root;

    FormReading(ContentTypeKey key, JsonNode root) {
        this.key = key;
        this.root = root;
    }

    ContentType read(int version) {
        new SchemaLimits(key, root).check();
        // refuses those that would have no effect
        PublicHint.of(key, root);
        JsonNode hints = root.path("x-gt");
        List<Field> fields = fields(root, "", true);
        Set<Capacity> answeredBy = EnumSet.noneOf(Capacity.class);
        for (JsonNode capacity : hints.path("answeredBy")) {
            answeredBy.add(named(Capacity.class, "x-gt.answeredBy", capacity.asText()));
        }
        return new ContentType(
                key,
                version,
                root,
                named(
                        Compartment.class,
                        "x-gt.compartment",
                        hints.path("compartment").asText()),
                named(Label.class, "x-gt.label", hints.path("label").asText()),
                answeredBy,
                hints.path("inProcess").asBoolean(false),
                fields);
    }

    private List<Field> fields(JsonNode sheet, String above, boolean listsAllowed) {
        if (!"object".equals(sheet.path("type").asText())) {
            throw new NotAForm(key, above, "must have the type object.");
        }
        List<Field> fields = new ArrayList<>();
        Iterator<Map.Entry<String, JsonNode>> properties =
                sheet.path("properties").fields();
        while (properties.hasNext()) {
            Map.Entry<String, JsonNode> property = properties.next();
            if (!property.getKey().matches("[a-zA-Z][a-zA-Z0-9_-]{0,59}")) {
                throw new NotAForm(key, above + property.getKey(), "must be named with letters, digits, - and _ only.");
            }
            fields.add(field(sheet, property.getKey(), resolved(property.getValue()), above, listsAllowed));
        }
        if (fields.size() > MOST_FIELDS) {
            throw new NotAForm(key, above, "has more than " + MOST_FIELDS + " questions. Split it.");
        }
        checkConditions(fields, above);
        return fields;
    }

    private Field field(JsonNode sheet, String name, JsonNode schema, String above, boolean listsAllowed) {
        JsonNode hints = schema.path("x-gt");
        Widget widget = widget(schema, hints, above + name);
        if (widget == Widget.LIST && !listsAllowed) {
            throw new NotAForm(key, above + name, "is a list within a list. Ask it on its own.");
        }
        ShowWhen showWhen = hints.has("showWhen")
                ? new ShowWhen(
                        hints.path("showWhen").path("field").asText(),
                        hints.path("showWhen").path("is").asText())
                : null;
        return new Field(
                name,
                widget,
                Math.max(1, hints.path("page").asInt(1)),
                required(sheet, name, showWhen),
                number(schema, "maxLength"),
                options(schema),
                widget == Widget.LIST ? fields(resolved(schema.path("items")), above + name + ".", false) : List.of(),
                number(schema, "maxItems"),
                showWhen,
                hints.has("day")
                        ? named(
                                Field.Day.class,
                                above + name + " x-gt.day",
                                hints.path("day").asText())
                        : null,
                number(hints, "width"));
    }

    private Widget widget(JsonNode schema, JsonNode hints, String where) {
        if (hints.has("widget")) {
            return named(
                    Widget.class, where + " x-gt.widget", hints.path("widget").asText());
        }
        return switch (schema.path("type").asText()) {
            case "boolean" -> Widget.YESNO;
            case "integer", "number" -> Widget.NUMBER;
            case "array" ->
                "object".equals(resolved(schema.path("items")).path("type").asText()) ? Widget.LIST : Widget.CHECKBOXES;
            case "string" -> ofText(schema);
            default ->
                throw new NotAForm(key, where, "needs a type that can be asked: string, number, boolean or array.");
        };
    }

    private static Widget ofText(JsonNode schema) {
        if (schema.has("enum")) {
            return Widget.RADIOS;
        }
        return switch (schema.path("format").asText()) {
            case "date" -> Widget.DATE;
            case "email" -> Widget.EMAIL;
            default -> schema.path("maxLength").asInt(0) > 200 ? Widget.TEXTAREA : Widget.TEXT;
        };
    }

    private List<String> options(JsonNode schema) {
        JsonNode values = schema.has("enum")
                ? schema.path("enum")
                : resolved(schema.path("items")).path("enum");
        List<String> options = new ArrayList<>();
        values.forEach(value -> options.add(value.asText()));
        return options;
    }

    /** Required always, or by an {@code if} whose condition is the very one that shows the field. */
    private static boolean required(JsonNode sheet, String name, @Nullable ShowWhen showWhen) {
        if (names(sheet.path("required"), name)) {
            return true;
        }
        if (showWhen == null) {
            return false;
        }
        if (requiredThen(sheet, name, showWhen)) {
            return true;
        }
        for (JsonNode part : sheet.path("allOf")) {
            if (requiredThen(part, name, showWhen)) {
                return true;
            }
        }
        return false;
    }

    private static boolean requiredThen(JsonNode part, String name, ShowWhen showWhen) {
        JsonNode condition = part.path("if").path("properties").path(showWhen.field());
        boolean same = condition.path("const").asText().equals(showWhen.is())
                || names(condition.path("enum"), showWhen.is())
                || condition.path("contains").path("const").asText().equals(showWhen.is());
        return same && names(part.path("then").path("required"), name);
    }

    private static boolean names(JsonNode list, String name) {
        for (JsonNode one : list) {
            if (one.asText().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void checkConditions(List<Field> fields, String above) {
        for (Field field : fields) {
            ShowWhen showWhen = field.showWhen();
            if (showWhen != null
                    && fields.stream().noneMatch(other -> other.name().equals(showWhen.field()))) {
                throw new NotAForm(key, above + field.name(), "is shown by a question that is not on the same sheet.");
            }
        }
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode target = schema.path("$ref");
        return target.isTextual() ? root.at(target.asText().substring(1)) : schema;
    }

    private static @Nullable Integer number(JsonNode node, String name) {
        return node.path(name).isInt() ? node.path(name).asInt() : null;
    }

    private <E extends Enum<E>> E named(Class<E> type, String where, String name) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new NotAForm(key, where, "must be one of " + List.of(type.getEnumConstants()) + ".");
        }
    }
}
