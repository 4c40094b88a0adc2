package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.goldenthread.core.content.ContentTypeKey;
import org.jspecify.annotations.Nullable;

/**
 * A field that leads from one thing to others, by their keys.
 *
 * @param field its name: a key, a list of keys, or a list of entries that hold one each
 * @param within the name of the key in each entry, or null where there are none
 * @param to what type the others are of
 */
public record Relation(String field, @Nullable String within, ContentTypeKey to) {

    /** What a field's schema declares by {@code x-gt.relation}, of its own or of an entry's field. */
    static Optional<Relation> declared(String field, JsonNode schema) {
        Optional<Relation> own =
                named(schema).or(() -> named(schema.path("items"))).map(to -> new Relation(field, null, to));
        JsonNode entry = schema.path("items").path("properties");
        return own.or(() -> StreamSupport.stream(((Iterable<String>) entry::fieldNames).spliterator(), false)
                .flatMap(name -> named(entry.path(name)).map(to -> new Relation(field, name, to)).stream())
                .findFirst());
    }

    private static Optional<ContentTypeKey> named(JsonNode schema) {
        String type = schema.path("x-gt").path("relation").asText("");
        return type.isEmpty() ? Optional.empty() : Optional.of(new ContentTypeKey(type));
    }

    /** The keys that stand in it. */
    public List<EditorialKey> keys(JsonNode body) {
        JsonNode links = body.path(field);
        return links.isArray()
                ? StreamSupport.stream(links.spliterator(), false)
                        .flatMap(link -> key(link).stream())
                        .toList()
                : key(links).stream().toList();
    }

    /** Where this one entry leads; nothing where no thing could be called so. */
    Optional<EditorialKey> key(JsonNode link) {
        JsonNode key = within == null || !link.isObject() ? link : link.path(within);
        return key.isTextual() ? EditorialKey.asked(to.value(), key.asText()) : Optional.empty();
    }
}
