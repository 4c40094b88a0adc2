package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.PublicHint;
import org.jspecify.annotations.Nullable;

/**
 * A field that leads from one thing to others, by their keys.
 *
 * @param field its name: a key, a list of keys, or a list of entries that hold one each
 * @param within the name of the key in each entry, or null where there are none
 * @param to what type the others are of
 */
public record Relation(String field, @Nullable String within, ContentTypeKey to) {

    static Optional<Relation> declared(PublicHint hint) {
        return Optional.ofNullable(hint.relation()).map(to -> new Relation(hint.field(), hint.within(), to));
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
