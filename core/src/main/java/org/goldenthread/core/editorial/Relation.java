package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
 * @param needed false where an entry of a list may be without the key, and stays where what it leads to is not out
 */
public record Relation(String field, @Nullable String within, ContentTypeKey to, boolean needed) {

    static Optional<Relation> declared(PublicHint hint) {
        return Optional.ofNullable(hint.relation())
                .map(to -> new Relation(hint.field(), hint.within(), to, needed(hint)));
    }

    private static boolean needed(PublicHint hint) {
        String within = hint.within();
        return within == null
                || StreamSupport.stream(hint.each().path("required").spliterator(), false)
                        .anyMatch(name -> name.asText().equals(within));
    }

    /** Without what leads to things that are not among them: the whole entry, or the key alone where an entry may be without. */
    void keepThose(ArrayNode links, Predicate<EditorialKey> isOut) {
        if (needed) {
            links.removeIf(link -> key(link).filter(isOut).isEmpty());
        } else {
            links.forEach(link -> {
                if (link instanceof ObjectNode entry && key(entry).filter(isOut).isEmpty()) {
                    entry.remove(within);
                }
            });
            links.removeIf(link -> link.isObject() && link.isEmpty());
        }
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
