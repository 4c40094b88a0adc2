package org.goldenthread.web.pages.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.GainingSight.Reader;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * Says, before anything is shared, who will be able to read it: each person, why, since when and until when, and how much;
 * and what to think of first. Of somebody whom the reader may not know of, only in what capacity, and nothing to think of
 * that would say more.
 */
public final class GainingInWords {

    private static final Set<Capacity> APART = Set.of(Capacity.PARENT_APART, Capacity.SOLICITOR_APART);
    private static final Set<Capacity> LAWYERS =
            Set.of(Capacity.PARENTS_SOLICITOR, Capacity.SOLICITOR_APART, Capacity.AUTHORITY_SOLICITOR);

    private final Page page;
    private final InWords words;
    private final List<Involved> people;

    /** @param people those who take part now and whom whoever shares may know of */
    public GainingInWords(Page page, String child, List<Involved> people) {
        this.page = page;
        this.words = new InWords(page, child);
        this.people = people;
    }

    /**
     * Somebody who will be able to read it.
     *
     * @param name empty where the reader may not know who it is
     * @param as in what capacity
     * @param why why they may
     * @param when since when they take part and until when, and that they read all of it
     */
    public record Gaining(String name, String as, String why, String when) {

        /** What they are called here. */
        public String called() {
            return name.isEmpty() ? as : name;
        }
    }

    /** Each once, without those who read it already. */
    public List<Gaining> readers(List<Reader> readers, Set<PersonId> already) {
        Map<PersonId, Gaining> gaining = new LinkedHashMap<>();
        for (Reader reader : readers) {
            if (!already.contains(reader.person())) {
                gaining.putIfAbsent(reader.person(), gaining(reader));
            }
        }
        return List.copyOf(gaining.values());
    }

    /**
     * What to think of first, the few things that matter; empty for nothing.
     *
     * @param before when something of the kind was shared last, or null where nothing was
     * @param leadsToSomebody whether what is shared looks as if it said how somebody is reached
     */
    public List<String> warnings(
            List<Reader> readers, Set<PersonId> already, @Nullable Instant before, boolean leadsToSomebody) {
        List<String> warnings = new ArrayList<>();
        if (leadsToSomebody) {
            warnings.add(page.say("gain.address"));
        }
        for (Reader reader : readers) {
            Involved known = known(reader.person());
            if (known != null && !already.contains(reader.person())) {
                // whose own solicitor it is has chosen them
                boolean own = known.part().actsFor() != null
                        && already.contains(known.part().actsFor());
                warn(warnings, reader, known, before, own);
            }
        }
        return warnings.stream().distinct().toList();
    }

    private void warn(List<String> warnings, Reader reader, Involved known, @Nullable Instant before, boolean own) {
        String name = name(known);
        String whom = known.actsForKnownAs();
        if (!own && APART.contains(reader.capacity())) {
            warnings.add(page.say("gain.apart", "name", name));
        }
        if (!own && LAWYERS.contains(reader.capacity())) {
            warnings.add(
                    whom == null
                            ? page.say("gain.solicitor", "name", name)
                            : page.say("gain.solicitor.of", "name", name, "whom", whom));
        }
        if (before != null && reader.since().isAfter(before)) {
            warnings.add(page.say("gain.new", "name", name));
        }
    }

    private Gaining gaining(Reader reader) {
        Involved known = known(reader.person());
        String why = "plan.sight." + reader.reason();
        return new Gaining(
                known == null ? "" : name(known),
                known == null ? begun(words.capacity(reader.capacity())) : words.as(known),
                page.say(page.has(why) ? why : "access.reason." + reader.reason()),
                when(reader));
    }

    private String when(Reader reader) {
        Instant until = reader.until();
        String since = page.date(reader.since());
        return until == null
                ? page.say("gain.since", "since", since)
                : page.say("gain.between", "since", since, "until", page.date(until));
    }

    private String name(Involved known) {
        return page.reader().staff() ? known.fullName() : known.knownAs();
    }

    private static String begun(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Somebody takes part in two ways: the one that the reader may know of is enough. */
    private @Nullable Involved known(PersonId person) {
        return people.stream()
                .filter(involved -> involved.part().person().equals(person))
                .findFirst()
                .orElse(null);
    }
}
