package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.core.access.Label;
import org.jspecify.annotations.Nullable;

/** Reads the hints of a type's fields where they count, and refuses all others. */
class PublicHintReading {

    private static final String HIDDEN = "hidden";
    private static final String LABEL = "fieldLabel";
    private static final String FILTER = "filter";
    private static final String RELATION = "relation";
    private static final Set<String> ALL = Set.of(HIDDEN, LABEL, FILTER, RELATION);
    private static final Set<String> IN_A_LIST = Set.of(RELATION);
    private static final int FURTHEST = 20;

    private final ContentTypeKey key;
    private final JsonNode root;

    /** The parts of the schema whose hints have been looked at. */
    private final Set<JsonNode> read = Collections.newSetFromMap(new IdentityHashMap<>());

    PublicHintReading(ContentTypeKey key, JsonNode root) {
        this.key = key;
        this.root = root;
    }

    private record Link(ContentTypeKey to, @Nullable String within) {}

    List<PublicHint> read() {
        List<PublicHint> hints = new ArrayList<>();
        Iterator<Map.Entry<String, JsonNode>> fields = root.path("properties").fields();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            hints.add(field(field.getKey(), field.getValue()));
        }
        refuseOthers(root);
        return List.copyOf(hints);
    }

    private PublicHint field(String name, JsonNode schema) {
        List<JsonNode> own = chain(schema, ALL, name);
        JsonNode last = own.get(own.size() - 1);
        List<JsonNode> entry = chain(last.path("items"), IN_A_LIST, name);
        JsonNode each = entry.get(entry.size() - 1);
        List<Link> links = new ArrayList<>(links(own, null, name));
        links.addAll(links(entry, null, name));
        Iterator<Map.Entry<String, JsonNode>> parts = each.path("properties").fields();
        while (parts.hasNext()) {
            Map.Entry<String, JsonNode> part = parts.next();
            links.addAll(links(chain(part.getValue(), IN_A_LIST, name), part.getKey(), name));
        }
        if (links.size() > 1) {
            throw new NotAForm(key, name, "holds more than one x-gt.relation. Make a field of each.");
        }
        Link link = links.isEmpty() ? null : links.get(0);
        return new PublicHint(
                name,
                last,
                each,
                says(own, HIDDEN, name),
                label(own, name),
                says(own, FILTER, name),
                link == null ? null : link.to(),
                link == null ? null : link.within());
    }

    /** The schema and wherever its {@code $ref} leads: each part of it counts. @param here which hints may stand in it */
    private List<JsonNode> chain(JsonNode schema, Set<String> here, String name) {
        List<JsonNode> chain = new ArrayList<>();
        JsonNode at = schema;
        while (chain.isEmpty() || at.path("$ref").isTextual()) {
            at = chain.isEmpty() ? at : led(at);
            if (chain.size() >= FURTHEST) {
                throw new NotAForm(key, name, "leads in a circle by $ref, or too far.");
            }
            for (String hint : ALL) {
                if (at.path("x-gt").has(hint) && !here.contains(hint)) {
                    throw new NotAForm(key, name, "has x-gt." + hint + " within a list, where it has no effect.");
                }
            }
            read.add(at);
            chain.add(at);
        }
        return chain;
    }

    private JsonNode led(JsonNode from) {
        String target = from.path("$ref").asText().substring(1);
        return target.isEmpty() || target.startsWith("/") ? root.at(target) : MissingNode.getInstance();
    }

    private boolean says(List<JsonNode> chain, String hint, String name) {
        boolean says = false;
        for (JsonNode part : chain) {
            JsonNode said = part.path("x-gt").path(hint);
            if (!said.isMissingNode() && !said.isBoolean()) {
                throw new NotAForm(key, name, "has x-gt." + hint + ", which is true or false.");
            }
            says |= said.asBoolean(false);
        }
        return says;
    }

    /** The most careful of those that are said of it. What a thing is called stands in every list, and cannot be kept from some. */
    private @Nullable Label label(List<JsonNode> chain, String name) {
        Label most = null;
        for (JsonNode part : chain) {
            JsonNode said = part.path("x-gt").path(LABEL);
            if (!said.isMissingNode()) {
                Label one = Stream.of(Label.values())
                        .filter(label -> label.name().equals(said.asText()) && !name.equals("title"))
                        .findFirst()
                        .orElseThrow(() -> new NotAForm(
                                key,
                                name,
                                "has x-gt.fieldLabel, which is a label, and not of what a thing is called."));
                most = most == null || one.compareTo(most) > 0 ? one : most;
            }
        }
        return most;
    }

    private List<Link> links(List<JsonNode> chain, @Nullable String within, String name) {
        List<Link> links = new ArrayList<>();
        for (JsonNode part : chain) {
            JsonNode said = part.path("x-gt").path(RELATION);
            if (!said.isMissingNode()) {
                links.add(new Link(type(said, name), within));
            }
        }
        return links;
    }

    private ContentTypeKey type(JsonNode said, String name) {
        try {
            return new ContentTypeKey(said.asText());
        } catch (IllegalArgumentException noKey) {
            throw new NotAForm(key, name, "has x-gt.relation, which is the key of a type.");
        }
    }

    /** A hint elsewhere, or behind a $ref that is followed from elsewhere, would be believed by its author alone. */
    private void refuseOthers(JsonNode part) {
        if (!read.contains(part)) {
            refuseHints(part.path("x-gt"));
            if (part.path("$ref").isTextual()) {
                refuseBelow(led(part), Collections.newSetFromMap(new IdentityHashMap<>()));
            }
        }
        part.forEach(this::refuseOthers);
    }

    private void refuseBelow(JsonNode part, Set<JsonNode> seen) {
        if (part.isContainerNode() && seen.add(part)) {
            refuseHints(part.path("x-gt"));
            if (part.path("$ref").isTextual()) {
                refuseBelow(led(part), seen);
            }
            part.forEach(one -> refuseBelow(one, seen));
        }
    }

    private void refuseHints(JsonNode hints) {
        for (String hint : ALL) {
            if (hints.has(hint)) {
                throw new NotAForm(key, "x-gt." + hint, "stands where it has no effect. Say it of a field.");
            }
        }
    }
}
