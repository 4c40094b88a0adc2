package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a question takes every answer that it took before. */
final class AsWide {

    /** What is looked at as a question, or says nothing of what an answer may be. */
    private static final Set<String> LOOKED_AT =
            Set.of("x-gt", "enum", "maxLength", "maxItems", "title", "description");

    private AsWide() {}

    static boolean is(Field was, Field next) {
        boolean put = was.widget() == next.widget() || was.widget() == Widget.TEXT && next.widget() == Widget.TEXTAREA;
        boolean day = next.day() == null || next.day() == was.day();
        return put
                && day
                && reaches(was.maxLength(), next.maxLength())
                && reaches(was.maxItems(), next.maxItems())
                && was.items().stream()
                        .allMatch(item -> next.items().stream()
                                .anyMatch(other -> other.name().equals(item.name())
                                        && Objects.equals(other.showWhen(), item.showWhen())
                                        && is(item, other)));
    }

    private static boolean reaches(@Nullable Integer was, @Nullable Integer next) {
        return next == null || was != null && next >= was;
    }

    /** Whether all else that the schemas ask of an answer is the same. */
    static boolean is(JsonNode was, JsonNode next) {
        return rest(was).equals(rest(next));
    }

    private static JsonNode rest(JsonNode schema) {
        if (!(schema.deepCopy() instanceof ObjectNode rest)) {
            return schema;
        }
        rest.remove(LOOKED_AT);
        if (rest.path("items").isObject()) {
            rest.set("items", rest(rest.path("items")));
        }
        return rest;
    }
}
