package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.PublicHint;

/**
 * What the public may know of a type's fields, by the hints in its schema: {@code hidden} and {@code fieldLabel} stay on the editors' desk,
 * {@code filter} can be filtered by where it is one of a list, yes or no or a whole number, {@code relation} names the type of
 * the thing whose key it holds.
 *
 * @param shown the fields that everybody gets
 * @param filters of these, those that a list can be filtered by, each with the schema of one value
 * @param relations of these, those that lead to other things
 */
public record PublicFields(Set<String> shown, Map<String, JsonNode> filters, List<Relation> relations) {

    public PublicFields {
        shown = Set.copyOf(shown);
        filters = Map.copyOf(filters);
        relations = List.copyOf(relations);
    }

    static PublicFields of(ContentType type) {
        List<String> shown = new ArrayList<>();
        Map<String, JsonNode> filters = new LinkedHashMap<>();
        List<Relation> relations = new ArrayList<>();
        for (PublicHint hint : PublicHint.of(type)) {
            if (hint.isForEverybody()) {
                shown.add(hint.field());
                if (hint.filter()) {
                    boolean several = hint.schema().path("type").asText().equals("array");
                    filters.put(hint.field(), several ? hint.each() : hint.schema());
                }
                Relation.declared(hint).ifPresent(relations::add);
            }
        }
        return new PublicFields(Set.copyOf(shown), filters, relations);
    }

    /** The relation of that field, where it is one. */
    public Optional<Relation> relation(String field) {
        return relations.stream().filter(one -> one.field().equals(field)).findFirst();
    }

    /**
     * A filter of a list.
     *
     * @return nothing where the field is not there, not shown, or not to be filtered by, or could never say that
     */
    public Optional<PublishedFilter> filter(String field, String value) {
        JsonNode schema = filters.get(field);
        if (schema == null) {
            return Optional.empty();
        }
        return sayable(schema, value).map(said -> new PublishedFilter(field, said.toString()));
    }

    private static Optional<JsonNode> sayable(JsonNode schema, String value) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        switch (schema.path("type").asText()) {
            case "boolean":
                return value.matches("true|false")
                        ? Optional.of(json.booleanNode(value.equals("true")))
                        : Optional.empty();
            case "integer":
                return value.matches("-?\\d{1,9}")
                        ? Optional.of(json.numberNode(Integer.parseInt(value)))
                        : Optional.empty();
            default:
                return isAmong(schema.path("enum"), value) ? Optional.of(json.textNode(value)) : Optional.empty();
        }
    }

    private static boolean isAmong(JsonNode options, String value) {
        for (JsonNode option : options) {
            if (option.asText().equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** Every key that these words lead to. */
    Collection<EditorialKey> linked(JsonNode body) {
        return relations.stream()
                .flatMap(relation -> relation.keys(body).stream())
                .distinct()
                .toList();
    }

    /** The words as everybody gets them: without what is hidden, and without a link to what is not out. */
    JsonNode forEverybody(JsonNode body, Predicate<EditorialKey> isOut) {
        if (!(body instanceof ObjectNode whole)) {
            return body;
        }
        ObjectNode said = whole.deepCopy();
        said.retain(shown);
        for (Relation relation : relations) {
            JsonNode links = said.path(relation.field());
            if (links instanceof ArrayNode list) {
                relation.keepThose(list, isOut);
            } else if (relation.key(links).filter(isOut).isEmpty()) {
                said.remove(relation.field());
            }
        }
        return said;
    }
}
