package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a schema may ask of whoever reads it and checks by it: so many parts, so deep, references that end within the same
 * file and unfold to so much at most, and expressions that are quick on any text. A schema that asks for more is refused before
 * anything is done with it.
 */
class SchemaLimits {

    private static final int MOST_PARTS = 6_000;
    private static final int MOST_UNFOLDED = 20_000;
    private static final int DEEPEST = 24;
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final Set<String> ELSEWHERE =
            Set.of("$anchor", "$dynamicAnchor", "$recursiveAnchor", "$recursiveRef", "$dynamicRef", "$vocabulary");

    /** Anything else is read in one way here and in another by whoever checks: what stands for a sign, or is undone twice. */
    private static final Pattern PLAIN = Pattern.compile("#(/[A-Za-z0-9_.$-]+)*");

    private final ContentTypeKey key;
    private final JsonNode root;
    private final Set<JsonNode> above = Collections.newSetFromMap(new IdentityHashMap<>());
    private int unfolded;

    SchemaLimits(ContentTypeKey key, JsonNode root) {
        this.key = key;
        this.root = root;
    }

    /** @throws NotAForm if it asks for more */
    void check() {
        count();
        refuse(root);
        unfold(root, 0);
    }

    private void count() {
        Deque<JsonNode> next = new ArrayDeque<>(List.of(root));
        int parts = 0;
        while (!next.isEmpty()) {
            JsonNode part = next.pop();
            if (++parts > MOST_PARTS) {
                throw new NotAForm(key, "", "has more than " + MOST_PARTS + " parts. Make it smaller.");
            }
            part.forEach(next::push);
        }
    }

    private void refuse(JsonNode part) {
        JsonNode target = part.path("$ref");
        if (target.isTextual() && !target.asText().startsWith("#")) {
            throw new NotAForm(key, "$ref", "must point into the same file, so begin with #.");
        }
        if (target.isTextual() && !PLAIN.matcher(target.asText()).matches()) {
            throw new NotAForm(
                    key, "$ref", "must name its place plainly: letters, digits, -, _, . and $ between slashes.");
        }
        Iterator<Map.Entry<String, JsonNode>> members = part.fields();
        while (members.hasNext()) {
            refuse(part, members.next());
        }
        part.forEach(this::refuse);
    }

    private void refuse(JsonNode part, Map.Entry<String, JsonNode> member) {
        boolean named = member.getKey().equals("$id") && part != root;
        boolean foreign =
                member.getKey().equals("$schema") && !member.getValue().asText().equals(DIALECT);
        if (named || foreign || ELSEWHERE.contains(member.getKey())) {
            throw new NotAForm(
                    key,
                    member.getKey(),
                    "is not used here. Parts are found by $ref and their place, and the schema is that of 2020-12.");
        }
        if (member.getKey().equals("patternProperties")) {
            throw new NotAForm(key, "patternProperties", "is not used here. Name each question.");
        }
        if (member.getKey().equals("pattern") && member.getValue().isTextual()) {
            SafePattern.refused(member.getValue().asText()).ifPresent(why -> {
                throw new NotAForm(key, "pattern", why);
            });
        }
    }

    /** Goes wherever whoever checks an answer may have to go. */
    private void unfold(JsonNode part, int depth) {
        if (++unfolded > MOST_UNFOLDED) {
            throw new NotAForm(key, "", "unfolds to too much by $ref. Make it smaller.");
        }
        if (depth > DEEPEST) {
            throw new NotAForm(key, "", "is more than " + DEEPEST + " levels deep. Make it flatter.");
        }
        JsonNode target = part.path("$ref");
        if (target.isTextual()) {
            follow(target.asText(), depth);
        }
        part.forEach(one -> unfold(one, depth + 1));
    }

    private void follow(String target, int depth) {
        String place = target.substring(1);
        JsonNode led = place.isEmpty() ? root : place.startsWith("/") ? root.at(place) : root.path("no such place");
        if (led.isMissingNode()) {
            throw new NotAForm(key, "$ref", "leads to a part that is not there.");
        }
        if (led == root || !above.add(led)) {
            throw new NotAForm(key, "$ref", "leads in a circle.");
        }
        unfold(led, depth + 1);
        above.remove(led);
    }
}
