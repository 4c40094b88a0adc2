package org.goldenthread.tests.journeys;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every answer that somebody gets from the portal, to the byte: at each address that their own links lead to, at each address
 * there is about things that others know of, and to everything that can be sent there.
 */
final class EverythingAnswered {

    private static final int OF_EACH = 2;

    /** What is looked for by its words: nothing, something many have, what is out of sight, too much. */
    private static final List<String> SEARCHES =
            List.of("", "ela", "family", "sight", "out+of+sight", "nia", "heron", "a".repeat(201));

    private static final String ROOM = "/together/";

    private final KnownThings things;
    private final Map<String, Answer> answers = new TreeMap<>();

    private EverythingAnswered(KnownThings things) {
        this.things = things;
    }

    /** What pages and interface answer to them; programs are for those who work with families alone. */
    static Map<String, Answer> to(Visitor reader, String portal, boolean byProgram, KnownThings things)
            throws IOException, InterruptedException {
        EverythingAnswered all = new EverythingAnswered(things);
        all.answers.putAll(EverythingToRead.answers(reader, all.pages()));
        Asker asker = new Asker(reader).withItsForms();
        all.searchedBy(asker);
        all.sentFrom(asker);
        if (byProgram) {
            Program program = Program.of(reader, portal);
            List<String> addresses = List.copyOf(all.inTheInterface());
            List<Answer> said = TwoAtATime.each(addresses, path -> Asker.toTheByte(program.asks("GET", path)));
            for (int i = 0; i < said.size(); i++) {
                all.answers.put(addresses.get(i), said.get(i));
            }
            all.sentBy(program);
        }
        return all.answers;
    }

    /** Reads and looks for all that they could, because what reading alone changes is who has looked. */
    static void readThrough(Visitor reader, KnownThings things) throws IOException, InterruptedException {
        EverythingToRead.of(reader);
        new EverythingAnswered(things).searchedBy(new Asker(reader).withItsForms());
    }

    private Collection<String> pages() {
        Collection<String> pages = new TreeSet<>();
        Route.ofThePages().forEach(route -> about(route, pages));
        return pages;
    }

    private Collection<String> inTheInterface() throws IOException {
        Collection<String> addresses = new TreeSet<>();
        Route.ofTheInterface().forEach(route -> about(route, addresses));
        searches("/api/v1/search?words=", "case").forEach(addresses::add);
        addresses.add("/api/v1/search?words=ela&before=x");
        addresses.add("/api/v1/search?words=ela&limit=0");
        return addresses;
    }

    /** In every case, in one that they may know nothing of, and behind a paper that they may know nothing of. */
    private Stream<String> searches(String address, String inCase) {
        return SEARCHES.stream()
                .flatMap(words -> Stream.of(
                        address + words,
                        address + words + "&" + inCase + "=" + things.one("cases", 0, KnownThings.NOBODYS),
                        address + words + "&before=" + things.one("papers", 0, KnownThings.NOBODYS)));
    }

    private void searchedBy(Asker asker) {
        List<String> sent = searches("words=", "about").toList();
        List<Answer> said = TwoAtATime.each(sent, fields -> Asker.toTheByte(asker.sends("/search", fields)));
        for (int i = 0; i < sent.size(); i++) {
            answers.put("POST /search with " + sent.get(i), said.get(i));
        }
    }

    private void about(Route route, Collection<String> addresses) {
        for (int choice = 0; choice < OF_EACH && route.verb().equals("GET"); choice++) {
            String address = route.about(things, choice);
            if (!address.contains("{") && !EverythingToRead.isNoReading(address)) {
                addresses.add(address);
            }
        }
    }

    /** About what they are not led to: what is theirs would change by being sent. */
    private void sentFrom(Asker asker) {
        KnownThings unknown = things.without(answers);
        // who works the case knows of it, and of no room in it
        boolean inside = answers.entrySet().stream()
                .anyMatch(one -> one.getKey().startsWith(ROOM) && one.getValue().status() == 200);
        List<Sent> all = Route.ofThePages().stream()
                .flatMap(
                        route -> Sent.formsTo(route, !inside && route.template().startsWith(ROOM) ? things : unknown))
                .toList();
        keep(all, TwoAtATime.each(all, sent -> Asker.toTheByte(asker.sends(sent.path(), sent.body()))));
    }

    private void sentBy(Program program) throws IOException {
        KnownThings unknown = things.without(answers);
        List<Sent> all = Route.ofTheInterface().stream()
                .flatMap(route -> Sent.jsonTo(route, unknown))
                .toList();
        keep(all, TwoAtATime.each(all, sent -> Asker.toTheByte(program.sends(sent))));
    }

    /** Beside it the same about nothing at all: already now there must be no difference. */
    private void keep(List<Sent> all, List<Answer> said) {
        for (int i = 0; i < said.size(); i += 2) {
            Sent hidden = all.get(i);
            Sent absent = all.get(i + 1);
            Answer toHidden = said.get(i).askedAt(hidden.path() + "/" + hidden.named());
            Answer toAbsent = said.get(i + 1).askedAt(absent.path() + "/" + absent.named());
            if (!toHidden.equals(toAbsent)) {
                throw new AssertionError(hidden + " is told from " + absent + ": " + toHidden.comparedWith(toAbsent));
            }
            answers.put(hidden.toString(), toHidden);
        }
    }
}
