package org.goldenthread.core.tripwire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.SafeContactId;
import org.goldenthread.core.tripwire.Telling.Part;

/**
 * Looks through texts for safe contacts, however they are spaced, split over lines, shortened or written in capitals. Takes
 * time by the length of the text and not by how many contacts there are.
 */
final class Lookout {

    private static final int GRAM = Telling.SHORTEST;

    private final Map<Integer, List<Sought>> sought = new HashMap<>();

    Lookout(Collection<Contact> contacts) {
        for (Contact contact : contacts) {
            for (Part part : Telling.of(contact.channel(), contact.value())) {
                int gram = Squeezed.of(part.word()).gram(0, GRAM);
                sought.computeIfAbsent(gram, any -> new ArrayList<>()).add(new Sought(part, contact.id()));
            }
        }
    }

    /** What is looked for: opened for as long as it takes to look. */
    record Contact(SafeContactId id, Channel channel, String value) {

        /** Never says how, wherever it is printed. */
        @Override
        public String toString() {
            return "safe contact " + id.value();
        }
    }

    private record Sought(Part part, SafeContactId contact) {}

    /** Everything found, in the order of the text; where parts of one contact overlap, once. */
    List<Find> in(String text) {
        List<Find> finds = new ArrayList<>();
        if (sought.isEmpty()) {
            return finds;
        }
        Squeezed squeezed = Squeezed.of(text);
        for (int at = 0; at + GRAM <= squeezed.length(); at++) {
            for (Sought one : sought.getOrDefault(squeezed.gram(at, GRAM), List.of())) {
                if (squeezed.says(one.part().word(), at)) {
                    found(squeezed, at, one, finds);
                }
            }
        }
        return finds;
    }

    private static void found(Squeezed text, int at, Sought one, List<Find> finds) {
        int size = one.part().word().length();
        int from = text.from(at);
        int until = text.after(at + size - 1);
        boolean begins = !text.goesOnAt(from);
        boolean whole = begins && text.endsWithin(one.part().more(), until);
        if (one.part().postcode()) {
            // run into the word before it, a postcode is still one where nothing stands between its own letters
            boolean inOnePiece = until - from <= size + 1;
            whole = text.hasLetterBetween(from, until) && (whole || (inOnePiece && !text.goesOnAt(until)));
        }
        if (whole) {
            add(new Find(one.contact(), from, until), finds);
        }
    }

    private static void add(Find next, List<Find> finds) {
        for (int i = finds.size() - 1; i >= 0 && finds.get(i).until() >= next.from(); i--) {
            Find before = finds.get(i);
            if (before.contact().equals(next.contact())) {
                finds.set(i, new Find(next.contact(), before.from(), Math.max(before.until(), next.until())));
                return;
            }
        }
        finds.add(next);
    }
}
