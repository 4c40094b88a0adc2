package org.goldenthread.tests.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that is sent to the portal: a form with every field that a page takes, or what the interface's description says
 * that it takes, each naming the same thing wherever something can be named.
 *
 * @param named what its body names
 */
record Sent(Route route, String path, String type, String body, String named) {

    /** In pairs: about things that there are, and the same about nothing at all. */
    static Stream<Sent> formsTo(Route route, KnownThings things) {
        String fields = PageAddresses.fieldsOfForms().stream()
                .map(field -> field + "=%1$s")
                .collect(Collectors.joining("&", "nothing=&", ""));
        return inPairs(route, things, "application/x-www-form-urlencoded", fields);
    }

    static Stream<Sent> jsonTo(Route route, KnownThings things) {
        try {
            JsonNode taken = Route.takenBy(route);
            boolean json = taken.has("application/json");
            String body =
                    json ? made(taken.path("application/json").path("schema")).toString() : "Out of sight";
            return inPairs(route, things, json ? "application/json" : "text/plain", body);
        } catch (IOException unread) {
            throw new java.io.UncheckedIOException(unread);
        }
    }

    private static Stream<Sent> inPairs(Route route, KnownThings things, String type, String body) {
        if (route.verb().equals("GET") || !route.namesSomething()) {
            return Stream.empty();
        }
        // of what nobody has made yet there is only what nobody has
        String path = route.about(things, 0).replaceAll("\\{\\w+}", KnownThings.NOBODYS);
        String id = things.one("person", 0, things.one("cases", 0, KnownThings.NOBODYS));
        String absent = KnownThings.aboutNothing(id);
        return Stream.of(
                new Sent(route, path, type, body.replace("%1$s", id), id),
                new Sent(route, KnownThings.aboutNothing(path), type, body.replace("%1$s", absent), absent));
    }

    /** What fits the schema: every member of it, and an identifier wherever there can be one. */
    private static JsonNode made(JsonNode schema) throws IOException {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (schema.has("$ref")) {
            return made(Route.described(schema.path("$ref").asText().substring(1)));
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        switch (schema.path("type").asText("object")) {
            case "array":
                ArrayNode all = json.arrayNode();
                return all.add(made(schema.path("items")));
            case "integer", "number":
                return json.numberNode(1);
            case "boolean":
                return json.booleanNode(false);
            case "string":
                return json.textNode(
                        schema.path("format").asText().equals("uuid")
                                ? "%1$s"
                                : schema.path("format").asText().startsWith("date") ? "2030-01-07" : "x");
            default:
                ObjectNode made = json.objectNode();
                for (String member : (Iterable<String>) schema.path("properties")::fieldNames) {
                    made.set(member, made(schema.path("properties").path(member)));
                }
                return made;
        }
    }

    @Override
    public String toString() {
        return route.verb() + " " + path + " with " + named;
    }
}
