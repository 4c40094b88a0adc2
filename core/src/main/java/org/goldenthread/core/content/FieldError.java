package org.goldenthread.core.content;

import java.util.List;
import java.util.Map;

/**
 * What is wrong with one answer, the same for a page and for the interface.
 *
 * @param path where, with dots: {@code concerns} or {@code people.0.name}; empty for the form as a whole
 * @param messageKey the words for exactly this, {@code form.<type>.<field>.missing}; they may not be written
 * @param generalKey the words for any field, {@code form.any.missing}; always written
 * @param args named arguments of both: {@code most} or {@code least} where there is a bound
 */
public record FieldError(String path, String messageKey, String generalKey, Map<String, Object> args) {

    public FieldError {
        args = Map.copyOf(args);
    }

    /** Both keys, the exact one first, for {@link Texts#sayFirst}. */
    public List<String> keys() {
        return List.of(messageKey, generalKey);
    }

    /** The path as a JSON Pointer (RFC 6901): {@code /people/0/name}. */
    public String pointer() {
        return path.isEmpty() ? "" : "/" + path.replace('.', '/');
    }
}
