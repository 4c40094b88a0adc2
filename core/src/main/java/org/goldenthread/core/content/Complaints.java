package org.goldenthread.core.content;

import com.networknt.schema.JsonNodePath;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong: one error for each place, the plainest first. */
class Complaints {

    /** The plainest first: nobody wants to hear that an answer they did not give is also too short. */
    private static final List<String> PLAINEST = List.of(
            "missing",
            "characters",
            "unknown",
            "tooLong",
            "tooMany",
            "tooFew",
            "tooSmall",
            "tooBig",
            "tooEarly",
            "tooLate",
            "placeholder",
            "placeholderMissing",
            "wrong");

    private final ContentType type;
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, FieldError> errors = new LinkedHashMap<>();

    Complaints(ContentType type) {
        this.type = type;
    }

    void add(ValidationMessage message) {
        String path = path(message.getInstanceLocation());
        String property = message.getProperty();
        switch (message.getType()) {
            case "required", "dependentRequired" -> add(below(path, property), "missing", Map.of());
            case "additionalProperties", "unevaluatedProperties" -> add(below(path, property), "unknown", Map.of());
            case "minLength" -> add(path, "missing", Map.of());
            case "maxLength" -> add(path, "tooLong", bound("most", message));
            case "minItems" -> add(path, "tooFew", bound("least", message));
            case "maxItems" -> add(path, "tooMany", bound("most", message));
            case "minimum", "exclusiveMinimum" -> add(path, "tooSmall", bound("least", message));
            case "maximum", "exclusiveMaximum" -> add(path, "tooBig", bound("most", message));
            default -> add(path, "wrong", Map.of());
        }
    }

    void add(String where, String kind, Map<String, Object> args) {
        String path = asked(where);
        String before = kinds.get(path);
        if (before == null || PLAINEST.indexOf(kind) < PLAINEST.indexOf(before)) {
            kinds.put(path, kind);
            errors.put(path, new FieldError(path, type.textKey(path, kind), "form.any." + kind, args));
        }
    }

    /** In the order in which the questions are put; an error for the whole form only where no field has one. */
    List<FieldError> inOrder() {
        List<FieldError> all = new ArrayList<>(errors.values());
        if (all.size() > 1) {
            all.removeIf(error -> error.path().isEmpty());
        }
        all.sort(Comparator.comparingInt((FieldError error) -> position(type.fields(), error.path())));
        return all;
    }

    /** A tick among others has no place of its own on a page: the question has. */
    private String asked(String path) {
        int dot = path.lastIndexOf('.');
        boolean entry = dot > 0 && Character.isDigit(path.charAt(dot + 1));
        boolean ofList = entry
                && type.field(path.substring(0, dot))
                        .map(field -> field.widget() == Widget.LIST)
                        .orElse(false);
        return entry && !ofList ? path.substring(0, dot) : path;
    }

    private static int position(List<Field> fields, String path) {
        String[] names = path.split("\\.");
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            if (field.name().equals(names[0])) {
                boolean inEntry = names.length > 2 && names[1].matches("\\d{1,4}");
                return i * 1_000_000
                        + (inEntry
                                ? Integer.parseInt(names[1]) * 1000 + position(field.items(), names[2]) / 1_000_000
                                : 0);
            }
        }
        return Integer.MAX_VALUE;
    }

    private static Map<String, Object> bound(String name, ValidationMessage message) {
        Object[] args = message.getArguments();
        return args == null || args.length == 0 ? Map.of() : Map.of(name, String.valueOf(args[0]));
    }

    private static String below(String path, @Nullable String property) {
        return property == null ? path : path.isEmpty() ? property : path + "." + property;
    }

    private static String path(JsonNodePath location) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < location.getNameCount(); i++) {
            names.add(String.valueOf(location.getElement(i)));
        }
        return String.join(".", names);
    }
}
