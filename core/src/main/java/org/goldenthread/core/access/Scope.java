package org.goldenthread.core.access;

import jakarta.persistence.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What somebody may see, as a condition for a query. Lists, counts and searches ask with it, so that what may not be
 * seen is never fetched, counted or sorted.
 */
public final class Scope {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Set<String> keys;
    private final UUID person;

    Scope(Set<String> keys, Actor actor) {
        // a step acts for its case and not for whoever started it, from whom something may well be kept
        this(
                keys,
                actor.person() == null || actor.isStep()
                        ? NOBODY
                        : actor.person().value());
    }

    private Scope(Set<String> keys, UUID person) {
        this.keys = keys;
        this.person = person;
    }

    /** The JPQL condition over a row's stamp and its id, for example {@code where("i.stamp", "i.id")}. */
    public String where(String stamp, String id) {
        return "((" + stamp + ".anyKey in :sightKeys or " + stamp + ".ownKey in :sightKeys) and " + notHidden(stamp, id)
                + ")";
    }

    /**
     * The same condition in two halves, of which either is enough: by what is open to a capacity, and by what is open to
     * somebody alone. A database walks along an index for each; for both at once, with "or", it reads everything.
     */
    public List<Half> halves(String stamp, String id) {
        Map<Boolean, Set<String>> halves =
                keys.stream().collect(Collectors.partitioningBy(AccessKey::standsAsOwn, Collectors.toSet()));
        return List.of(
                new Half(
                        stamp + ".anyKey in :sightKeys and " + notHidden(stamp, id),
                        new Scope(halves.getOrDefault(false, Set.of()), person)),
                new Half(
                        stamp + ".ownKey in :sightKeys and " + notHidden(stamp, id),
                        new Scope(halves.getOrDefault(true, Set.of()), person)));
    }

    /** One half of the condition, and what fills it in. */
    public record Half(String where, Scope scope) {

        public <Q extends Query> Q bind(Q query) {
            return scope.bind(query);
        }
    }

    private static Set<String> orNothing(Set<String> keys) {
        return keys.isEmpty() ? Set.of("nothing") : keys;
    }

    private static String notHidden(String stamp, String id) {
        return "not exists (select 1 from NeverSee hidden"
                + " where hidden.personId = :sightPerson and hidden.liftedAt is null and (hidden.subjectId = " + id
                + " or hidden.subjectId = " + stamp + ".caseId))";
    }

    /** How many keys it holds: few for most people, thousands for whoever answers for hundreds of cases. */
    public int size() {
        return keys.size();
    }

    /** The same, for rows of which it is known that no other keys stand on them. It never reaches more. */
    public Scope among(Set<String> standing) {
        Set<String> both = new HashSet<>(standing);
        both.retainAll(keys);
        return new Scope(both, person);
    }

    /** The JPQL condition that nothing is kept from the person of what a row speaks of, besides the row itself. */
    public String nothingKept(String... ids) {
        return "not exists (select 1 from NeverSee kept where kept.personId = :sightPerson and kept.liftedAt is null"
                + " and kept.subjectId in (" + String.join(", ", ids) + "))";
    }

    /** Fills in what {@link #where} left open. */
    public <Q extends Query> Q bind(Q query) {
        query.setParameter("sightKeys", orNothing(keys));
        query.setParameter("sightPerson", person);
        return query;
    }

    /** The same keys, for the index. */
    public Set<String> keys() {
        return Set.copyOf(keys);
    }
}
