package org.goldenthread.core.access;

import jakarta.persistence.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.goldenthread.core.kernel.Among;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may see, as a condition for a query. Lists, counts and searches ask with it, so that what may not be
 * seen is never fetched, counted or sorted.
 */
public final class Scope {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Set<String> keys;
    private final Among<String> listed;
    private final Among<String> keepers;
    private final Among<String> writers;
    private final UUID person;
    private final boolean step;

    Scope(Set<String> keys, Actor actor) {
        // a step acts for its case and not for whoever started it, from whom something may well be kept
        this(
                keys,
                Among.of("keeper", orNothing(chosen(keys, AccessKey::isKeepers))),
                Among.of("spokenFor", orNothing(chosen(keys, AccessKey::isWriters))),
                actor.isStep() ? NOBODY : orNobody(actor.person()),
                actor.isStep());
    }

    private Scope(Set<String> keys, Among<String> keepers, Among<String> writers, UUID person, boolean step) {
        this.keys = keys;
        this.listed = Among.of("sight", orNothing(keys));
        this.keepers = keepers;
        this.writers = writers;
        this.person = person;
        this.step = step;
    }

    private static UUID orNobody(@Nullable PersonId person) {
        return person == null ? NOBODY : person.value();
    }

    private static Set<String> chosen(Set<String> keys, Predicate<String> which) {
        return keys.stream().filter(which).collect(Collectors.toSet());
    }

    private static Set<String> orNothing(Set<String> keys) {
        return keys.isEmpty() ? Set.of("nothing") : keys;
    }

    /** What of it lies in the case: fewer keys to ask with, for a list that asks for one case anyway. */
    Scope in(CaseId caseId) {
        return among(chosen(keys, key -> AccessKey.opensIn(key, caseId.value())));
    }

    /** The JPQL condition over a row's stamp and its id, for example {@code where("i.stamp", "i.id")}. */
    public String where(String stamp, String id) {
        return "((" + stamp + ".anyKey in " + listed.text() + " or " + stamp + ".ownKey in " + listed.text() + ") and "
                + notHidden(stamp, id) + ")";
    }

    /**
     * The same condition in two halves, of which either is enough: by what is open to a capacity, and by what is open to
     * somebody alone. A database walks along an index for each; for both at once, with "or", it reads everything.
     */
    public List<Half> halves(String stamp, String id) {
        Map<Boolean, Set<String>> halves =
                keys.stream().collect(Collectors.partitioningBy(AccessKey::standsAsOwn, Collectors.toSet()));
        // what was made for some of those who reach it is asked about in either half
        Set<String> own = new HashSet<>(halves.getOrDefault(true, Set.of()));
        own.addAll(chosen(keys, AccessKey::isCapacitys));
        return List.of(
                half(stamp + ".anyKey", halves.getOrDefault(false, Set.of()), stamp, id),
                half(stamp + ".ownKey", own, stamp, id));
    }

    private Half half(String column, Set<String> standing, String stamp, String id) {
        Scope scope = new Scope(standing, keepers, writers, person, step);
        return new Half(column + " in " + scope.listed.text() + " and " + scope.notHidden(stamp, id), scope);
    }

    /** One half of the condition, and what fills it in. */
    public record Half(String where, Scope scope) {

        public <Q extends Query> Q bind(Q query) {
            return scope.bind(query);
        }

        /** The same half of {@link Scope#isFor}. */
        public String isFor(String key) {
            return scope.isFor(key);
        }
    }

    private String notHidden(String stamp, String id) {
        return "not exists (select 1 from NeverSee hidden"
                + " where hidden.personId = :sightPerson and hidden.liftedAt is null and (hidden.subjectId = " + id
                + " or hidden.subjectId = " + stamp + ".caseId)) and " + nothingHeldBack(id);
    }

    /**
     * The JPQL condition that a shape of a thing was made for the person, or for everybody: on top of {@link #where}, or of a
     * half.
     *
     * @param key the column of the key that those hold for whom it was made
     */
    public String isFor(String key) {
        return "(" + key + " is null or " + key + " in " + listed.text() + ")";
    }

    /** How many keys it holds: few for most people, thousands for whoever answers for hundreds of cases. */
    public int size() {
        return keys.size();
    }

    /** Whether what it opens lies in more than one case; what belongs to none is not counted. */
    public boolean inSeveralCases() {
        return keys.stream()
                        .filter(key -> !AccessKey.opensOutsideCases(key))
                        .map(key -> key.substring(0, key.indexOf(':')))
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    /** The same, for rows of which it is known that no other keys stand on them. It never reaches more. */
    public Scope among(Set<String> standing) {
        Set<String> both = new HashSet<>(standing);
        both.retainAll(keys);
        Set<String> theirs = standing.stream().map(AccessKey::keepersIn).collect(Collectors.toSet());
        theirs.retainAll(keys);
        return new Scope(both, Among.of("keeper", orNothing(theirs)), writers, person, step);
    }

    /** The JPQL condition that nothing is kept from the person of what a row speaks of, besides the row itself. */
    public String nothingKept(String... ids) {
        return "not exists (select 1 from NeverSee kept where kept.personId = :sightPerson and kept.liftedAt is null"
                + " and kept.subjectId in (" + String.join(", ", ids) + ")) and "
                + nothingHeldBack(String.join(", ", ids));
    }

    /** A step acts for its case, and is let into whatever waits in it. */
    private String nothingHeldBack(String ids) {
        return step
                ? "1 = 1"
                : "not exists (select 1 from HeldBack waits where waits.overAt is null and waits.subjectId in (" + ids
                        + ") and (waits.writer is null or waits.writer <> :sightPerson)"
                        + " and (waits.writerKey is null or waits.writerKey not in " + writers.text() + ")"
                        + " and waits.keepersKey not in " + keepers.text() + ")";
    }

    /** Fills in what {@link #where} left open. */
    public <Q extends Query> Q bind(Q query) {
        query.setParameter("sightPerson", person);
        if (!step) {
            keepers.bind(query);
            writers.bind(query);
        }
        return listed.bind(query);
    }

    /** The same keys, for the index. */
    public Set<String> keys() {
        return Set.copyOf(keys);
    }
}
