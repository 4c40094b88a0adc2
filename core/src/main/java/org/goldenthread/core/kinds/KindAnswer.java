package org.goldenthread.core.kinds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.goldenthread.core.content.Field;

/** In which way a question is answered that an editor asks. */
public enum KindAnswer {
    /** A few words on one line. */
    LINE,
    /** Words of one's own. */
    WORDS,
    /** One of a list. */
    ONE_OF,
    /** Any of a list. */
    ANY_OF,
    YES_NO,
    DAY,
    NUMBER,
    /** A way that only files can say: it can be moved and reworded, and stays what it is. */
    OTHER;

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_WORDS = 2000;

    /** Whether it is answered from a list. */
    public boolean fromList() {
        return this == ONE_OF || this == ANY_OF;
    }

    static KindAnswer of(Field field) {
        return switch (field.widget()) {
            case TEXT -> field.maxLength() == null || field.maxLength() != LONGEST_LINE ? OTHER : LINE;
            case TEXTAREA -> WORDS;
            case RADIOS -> ONE_OF;
            case CHECKBOXES -> ANY_OF;
            case YESNO -> YES_NO;
            case DATE -> DAY;
            case NUMBER -> NUMBER;
            default -> OTHER;
        };
    }

    ObjectNode schema(List<String> options) {
        ObjectNode field = JsonNodeFactory.instance.objectNode();
        switch (this) {
            case LINE -> field.put("type", "string").put("minLength", 1).put("maxLength", LONGEST_LINE);
            case WORDS -> field.put("type", "string").put("minLength", 1).put("maxLength", LONGEST_WORDS);
            case ONE_OF -> field.put("type", "string").set("enum", list(options));
            case ANY_OF -> {
                field.put("type", "array").put("minItems", 1).put("uniqueItems", true);
                field.putObject("items").put("type", "string").set("enum", list(options));
            }
            case YES_NO -> field.put("type", "boolean");
            case DAY -> field.put("type", "string").put("format", "date");
            case NUMBER -> field.put("type", "number").put("minimum", 0).put("maximum", 1_000_000);
            default -> throw new IllegalArgumentException("Only files say what that is");
        }
        return field;
    }

    private static JsonNode list(List<String> options) {
        var list = JsonNodeFactory.instance.arrayNode();
        options.forEach(list::add);
        return list;
    }
}
