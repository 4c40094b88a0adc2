package org.goldenthread.tests.journeys;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifiers of what is there, by the word before them in an address: whoever could read a page saw them on it. */
final class KnownThings {

    /** An identifier that nobody gave to anything. */
    static final String NOBODYS = "01900000-0000-7000-8000-000000000000";

    private static final Pattern NAMED = Pattern.compile("(?<=/)([a-z-]+)/([0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64})");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    /** A hash that no bytes have. */
    private static final String NO_BYTES = "0".repeat(64);

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** The same things, called otherwise in another address. */
    private static final Map<String, String> SAME = Map.of(
            "content", "papers",
            "entry", "papers",
            "together", "cases",
            "case", "cases",
            "add", "media",
            "told", "person",
            "waits", "person",
            "asked", "people",
            "agency", "agencies");

    private final Map<String, Set<String>> byKind = new TreeMap<>();

    KnownThings() {
        // the parts of a day are words
        add("part", "information");
    }

    /** Everything that an address, or a page with its links, names. */
    void in(String words) {
        Matcher named = NAMED.matcher(words.replaceAll("(/agencies/[^/]+)/people/", "$1/person/"));
        while (named.find()) {
            add(kind(named.group(1)), named.group(2));
        }
    }

    /** The same but for what somebody is led to: what they were answered at, and what stood there. */
    KnownThings without(Map<String, Answer> answers) {
        Set<String> met = new TreeSet<>();
        answers.forEach((path, answer) -> {
            if (answer.status() < 400) {
                ID.matcher(path + " " + answer.body()).results().forEach(id -> met.add(id.group()));
            }
        });
        KnownThings rest = new KnownThings();
        byKind.forEach(
                (kind, ids) -> ids.stream().filter(id -> !met.contains(id)).forEach(id -> rest.add(kind, id)));
        return rest;
    }

    void add(String kind, String id) {
        byKind.computeIfAbsent(kind(kind), any -> new TreeSet<>()).add(id);
    }

    /** One of that kind; what is said otherwise where there is none. */
    String one(String kind, int choice, String otherwise) {
        List<String> there = List.copyOf(byKind.getOrDefault(kind(kind), Set.of()));
        return there.isEmpty() ? otherwise : there.get(choice % there.size());
    }

    /** The same address about things that there are not: of the same form, and nobody's. */
    static String aboutNothing(String address) {
        String without = HASH.matcher(address).replaceAll(NO_BYTES);
        return ID.matcher(without)
                .replaceAll(id -> "0" + java.util.UUID.randomUUID().toString().substring(1));
    }

    private static String kind(String word) {
        return SAME.getOrDefault(word, word);
    }

    @Override
    public String toString() {
        return byKind.keySet().toString();
    }
}
