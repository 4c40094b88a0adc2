package org.goldenthread.tests.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the portal answers to: a verb and an address with its gaps. Read from what was compiled and from the interface's own
 * description, so that a new one is in it at once.
 */
record Route(String verb, String template) {

    private static final Path DESCRIPTION = Path.of("../web/src/main/resources/org/goldenthread/web/api/openapi.json");
    private static final Pattern GAP = Pattern.compile("/([a-z-]+)/\\{\\s*(\\w+)[^}]*}|\\{\\s*(\\w+)[^}]*}");

    /** Gaps that take a word of a list or a number, and no identifier. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("as", "HEALTH"),
            Map.entry("calendar", ""),
            Map.entry("number", "1"),
            Map.entry("page", "help"),
            Map.entry("key", "family-plan"),
            Map.entry("wording", "home.hello"),
            Map.entry("type", "guide"),
            Map.entry("tag", "cy"),
            Map.entry("choice", "on"),
            Map.entry("step", "ask"),
            Map.entry("width", "320"));

    static List<Route> ofThePages() {
        PageAddresses asked = PageAddresses.ofThePortal();
        List<Route> routes = new ArrayList<>();
        asked.all().stream()
                .filter(address -> !address.template().startsWith("/demonstration"))
                .forEach(address -> routes.add(new Route("GET", address.template())));
        PageAddresses.postedToThePortal().forEach(template -> routes.add(new Route("POST", template)));
        return routes;
    }

    static List<Route> ofTheInterface() throws IOException {
        List<Route> routes = new ArrayList<>();
        JsonNode paths = description().path("paths");
        paths.fields()
                .forEachRemaining(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(verb ->
                                routes.add(new Route(verb.toUpperCase(Locale.ROOT), "/api/v1" + path.getKey()))));
        return routes;
    }

    /** What can be sent there, by media type, as the description says. */
    static JsonNode takenBy(Route route) throws IOException {
        String path = route.template().replaceFirst("^/api/v1", "");
        return description()
                .path("paths")
                .path(path)
                .path(route.verb().toLowerCase(Locale.ROOT))
                .path("requestBody")
                .path("content");
    }

    /** What stands at a place of the description. */
    static JsonNode described(String pointer) throws IOException {
        return description().at(pointer);
    }

    private static JsonNode description() throws IOException {
        return new ObjectMapper().readTree(DESCRIPTION.toFile());
    }

    /** True where it stands for a thing that somebody has to know of. */
    boolean namesSomething() {
        return GAP.matcher(template).results().anyMatch(gap -> !WORDS.containsKey(name(gap.group(2), gap.group(3))));
    }

    /** An address of it, each gap filled with one that is there of that kind; where none is, the gap stays. */
    String about(KnownThings things, int choice) {
        Matcher gap = GAP.matcher(template);
        StringBuilder filled = new StringBuilder();
        while (gap.find()) {
            String before = gap.group(1);
            String name = name(gap.group(2), gap.group(3));
            String word = WORDS.get(name);
            String kind = before == null || name.equals("person") ? name : before;
            String one = word != null ? word : things.one(kind, choice, "{" + name + "}");
            gap.appendReplacement(filled, Matcher.quoteReplacement(before == null ? one : "/" + before + "/" + one));
        }
        return gap.appendTail(filled).toString();
    }

    private static String name(String one, String other) {
        return one == null ? other : one;
    }

    @Override
    public String toString() {
        return verb + " " + template;
    }
}
