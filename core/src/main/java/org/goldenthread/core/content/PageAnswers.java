package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a page sends into answers. An input is named by its path with dots, {@code concerns} or
 * {@code people.0.name}; a date has three, {@code born.day}, {@code born.month} and {@code born.year}.
 *
 * <p>Entries of a list that nobody filled in close up, so a page that shows the answers again shows these, not the inputs.
 * What cannot be turned is passed on as it was typed, so that the validator names the field and nothing is lost.
 */
public final class PageAnswers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_ENTRIES = 100;

    private final Map<String, List<String>> sent;

    private PageAnswers(Map<String, List<String>> sent) {
        this.sent = sent;
    }

    public static ObjectNode read(ContentType type, Map<String, List<String>> sent) {
        return new PageAnswers(sent).sheet(type.fields(), "");
    }

    private ObjectNode sheet(List<Field> fields, String above) {
        ObjectNode answers = JSON.objectNode();
        for (Field field : fields) {
            JsonNode answer = answer(field, above + field.name());
            if (answer != null) {
                answers.set(field.name(), answer);
            }
        }
        return answers;
    }

    private @Nullable JsonNode answer(Field field, String path) {
        return switch (field.widget()) {
            case DATE -> date(path);
            case CHECKBOXES, FILES -> ticks(path);
            case LIST -> entries(field, path);
            case YESNO -> yesNo(first(path));
            case NUMBER -> number(first(path));
            default -> first(path).isEmpty() ? null : JSON.textNode(first(path));
        };
    }

    private @Nullable JsonNode date(String path) {
        String day = first(path + ".day").strip();
        String month = first(path + ".month").strip();
        String year = first(path + ".year").strip();
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
            return first(path).isEmpty() ? null : JSON.textNode(first(path));
        }
        return JSON.textNode(year + "-" + twoDigits(month) + "-" + twoDigits(day));
    }

    private @Nullable JsonNode ticks(String path) {
        ArrayNode ticks = JSON.arrayNode();
        sent.getOrDefault(path, List.of()).stream()
                .filter(tick -> !tick.isEmpty())
                .forEach(ticks::add);
        return ticks.isEmpty() ? null : ticks;
    }

    private @Nullable JsonNode entries(Field list, String path) {
        ArrayNode entries = JSON.arrayNode();
        for (int i = 0; i < MOST_ENTRIES; i++) {
            String above = path + "." + i + ".";
            ObjectNode entry = sheet(list.items(), above);
            if (!entry.isEmpty()) {
                entries.add(entry);
            }
        }
        return entries.isEmpty() ? null : entries;
    }

    private static @Nullable JsonNode yesNo(String typed) {
        return switch (typed) {
            case "" -> null;
            case "true", "yes" -> JSON.booleanNode(true);
            case "false", "no" -> JSON.booleanNode(false);
            default -> JSON.textNode(typed);
        };
    }

    private static @Nullable JsonNode number(String typed) {
        String digits = typed.strip().replace(",", "");
        if (digits.isEmpty()) {
            return null;
        }
        return digits.matches("-?\\d{1,15}(\\.\\d{1,6})?")
                ? JSON.numberNode(new BigDecimal(digits))
                : JSON.textNode(typed);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private String first(String name) {
        List<String> values = sent.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }
}
