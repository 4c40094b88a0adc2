package org.goldenthread.web.pages.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where words stand, by what their keys begin with. Whatever is listed nowhere stands anywhere. */
final class Areas {

    static final String ANYWHERE = "anywhere";

    private static final Map<String, Set<String>> LISTED = listed();

    private Areas() {}

    private static Map<String, Set<String>> listed() {
        Map<String, Set<String>> listed = new LinkedHashMap<>();
        listed.put("family", Set.of("home", "people", "help", "mine", "listen", "reach", "told", "guest", "invite"));
        listed.put("meeting", Set.of("day", "meeting", "conference", "held", "bring", "decided", "calendar", "room"));
        listed.put("plan", Set.of("plan", "said", "seen"));
        listed.put("form", Set.of("form", "ask", "asked", "answers", "change"));
        listed.put("task", Set.of("task", "next", "stage", "process", "work", "waits"));
        listed.put(
                "case",
                Set.of(
                        "case",
                        "court",
                        "thread",
                        "transfer",
                        "transfers",
                        "emergency",
                        "emergencies",
                        "age",
                        "born",
                        "involved",
                        "kin",
                        "as",
                        "adopter",
                        "gain",
                        "paper",
                        "papers",
                        "file",
                        "files",
                        "search",
                        "looked"));
        listed.put(
                "access",
                Set.of(
                        "access",
                        "consent",
                        "consents",
                        "waiver",
                        "capacity",
                        "role",
                        "basis",
                        "label",
                        "purpose",
                        "reason",
                        "readers",
                        "grants",
                        "staff",
                        "why",
                        "end"));
        listed.put("mail", Set.of("mail", "channel"));
        listed.put("error", Set.of("cannot", "error"));
        listed.put("desk", Set.of("editor", "wording", "guide", "guides"));
        return listed;
    }

    /** Their names, in the order in which they are offered. */
    static List<String> names() {
        return List.copyOf(LISTED.keySet());
    }

    /** The one that a key belongs to. */
    static String of(String name) {
        String first = first(name);
        return LISTED.entrySet().stream()
                .filter(area -> area.getValue().contains(first))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(ANYWHERE);
    }

    /** What the keys of an area begin with; empty for all, where there is no such area. @param keys all that there are */
    static Set<String> beginnings(String area, Set<String> keys) {
        if (!area.equals(ANYWHERE)) {
            return LISTED.getOrDefault(area, Set.of());
        }
        return keys.stream()
                .map(Areas::first)
                .filter(first -> of(first).equals(ANYWHERE))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String first(String name) {
        return name.split("\\.", 2)[0];
    }
}
