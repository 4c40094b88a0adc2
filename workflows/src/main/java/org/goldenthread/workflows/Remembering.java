package org.goldenthread.workflows;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.Field;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/** Picks from a form's answers what the process may remember: a choice, yes or no, a day, a person. Never words. */
final class Remembering {

    private Remembering() {}

    /** @param names the questions; one that was not put and so not answered is forgotten, whatever was answered before */
    static Map<String, @Nullable Object> of(ContentType type, JsonNode answers, Set<String> names) {
        Map<String, @Nullable Object> remembered = new HashMap<>();
        for (String name : names) {
            Field field = type.field(name)
                    .orElseThrow(() -> new IllegalStateException("The form " + type.key() + " does not ask " + name));
            JsonNode answer = answers.path(name);
            remembered.put(name, answer.isMissingNode() ? null : value(type, field, answer));
        }
        return remembered;
    }

    private static Object value(ContentType type, Field field, JsonNode answer) {
        return switch (field.widget()) {
            case RADIOS, SELECT, PERSON -> answer.textValue();
            case YESNO -> answer.booleanValue();
            case DATE ->
                Date.from(LocalDate.parse(answer.textValue())
                        .atStartOfDay(PortalClock.LONDON)
                        .toInstant());
            default ->
                throw new IllegalStateException(
                        "The process may not remember " + field.name() + " of " + type.key() + ": it holds words");
        };
    }
}
