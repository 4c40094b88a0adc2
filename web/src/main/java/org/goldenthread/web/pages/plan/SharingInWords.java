package org.goldenthread.web.pages.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.core.access.GainingSight;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.tripwire.Words;
import org.goldenthread.web.pages.casefile.GainingInWords;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.PeopleToChoose;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.plan.Choosing.Group;
import org.goldenthread.web.pages.plan.Choosing.Tick;
import org.goldenthread.web.pages.plan.LastLook.Hidden;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** Puts the choice of what leaves the room, and the last look before it does, in the reader's words. */
final class SharingInWords {

    static final int LONGEST = 2000;

    private final Page page;
    private final String base;

    /** @param base the room's address */
    SharingInWords(Page page, String base) {
        this.page = page;
        this.base = base;
    }

    Choosing choosing(List<RoomQuestion> questions, Sent sent, PeopleToChoose leads, List<Link> errors) {
        Set<String> ticked = new HashSet<>(sent.all("parts"));
        List<Group> groups = new ArrayList<>();
        int number = 0;
        for (RoomQuestion question : questions) {
            List<Tick> ticks = new ArrayList<>();
            for (PlanPart part : question.entries()) {
                String value = part.key() + "_" + part.version();
                ticks.add(new Tick("part-" + ++number, value, part, ticked.contains(value)));
            }
            if (!ticks.isEmpty()) {
                groups.add(new Group(question.words(), ticks));
            }
        }
        Ask ask = new Ask(page, "plan.share");
        return new Choosing(
                base + "/share",
                base,
                groups,
                List.of(ask.oneOf("lead", leads.known(), sent.one("lead")), ask.textarea("words", sent.one("words"))),
                errors);
    }

    List<Link> errors(Sent sent) {
        if (sent.all("parts").isEmpty()) {
            return List.of(new Link("#part-1", page.say("plan.share.tick")));
        }
        boolean tooLong = sent.one("words").codePointCount(0, sent.one("words").length()) > LONGEST;
        return tooLong ? List.of(new Link("#q-words", page.say("plan.share.shorter", "most", LONGEST))) : List.of();
    }

    LastLook lastLook(Choosing chosen, Sent sent, PeopleToChoose leads, Sight sight, String token) {
        List<Tick> all =
                chosen.parts().stream().flatMap(group -> group.ticks().stream()).toList();
        List<PlanPart> going = all.stream().filter(Tick::ticked).map(Tick::part).toList();
        List<Hidden> hidden = new ArrayList<>();
        all.stream().filter(Tick::ticked).forEach(tick -> hidden.add(new Hidden("parts", tick.value())));
        GainingInWords gaining = new GainingInWords(page, sight.child(), sight.people());
        Set<PersonId> inside = new HashSet<>();
        sight.now().forEach(reader -> inside.add(reader.person()));
        hidden.add(new Hidden("lead", sent.one("lead")));
        hidden.add(new Hidden("words", sent.one("words")));
        return new LastLook(
                base + "/share/send",
                base + "/share",
                base,
                token,
                going,
                all.size() - going.size(),
                leads.known().getOrDefault(sent.one("lead"), ""),
                sent.one("words"),
                gaining.readers(sight.then(), inside),
                gaining.warnings(
                        sight.then(), inside, sight.before(), said(going, sent).mayLeadToSomebody()),
                inside(sight),
                hidden);
    }

    /**
     * Who will be able to read the plan, and who reads it in the room already.
     *
     * @param people those of them whom the reader may know of
     * @param before when the family shared a plan last, or null where it has not
     */
    record Sight(
            String child,
            List<GainingSight.Reader> then,
            List<GainingSight.Reader> now,
            List<Involved> people,
            @Nullable Instant before) {}

    /** Everything that goes, as it would be read. */
    private static Words said(List<PlanPart> going, Sent sent) {
        return Words.of(Stream.concat(
                        going.stream()
                                .flatMap(part -> Stream.concat(
                                        Stream.of(part.what()),
                                        part.facts().stream().map(PlanPart.Fact::words))),
                        Stream.of(sent.one("words")))
                .toArray(String[]::new));
    }

    private static List<String> inside(Sight sight) {
        List<String> names = new ArrayList<>();
        for (GainingSight.Reader reader : sight.now()) {
            Involved known = known(sight, reader.person());
            if (known != null && !names.contains(known.knownAs())) {
                names.add(known.knownAs());
            }
        }
        return names;
    }

    private static @Nullable Involved known(Sight sight, PersonId person) {
        return sight.people().stream()
                .filter(involved -> involved.part().person().equals(person))
                .findFirst()
                .orElse(null);
    }
}
