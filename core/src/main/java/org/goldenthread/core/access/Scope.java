package org.goldenthread.core.access;

import jakarta.persistence.Query;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody may see, as a condition for a query. Lists, counts and searches ask with it, so that what may not be
 * seen is never fetched, counted or sorted.
 */
public final class Scope {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Set<String> keys;
    private final UUID person;
    private final boolean step;

    Scope(Set<String> keys, Actor actor) {
        this.keys = keys;
        this.step = actor.isStep();
        // a step acts for its case and not for whoever started it, from whom something may well be kept
        this.person = actor.person() == null || actor.isStep()
                ? NOBODY
                : actor.person().value();
    }

    /** The JPQL condition over a row's stamp and its id, for example {@code where("i.stamp", "i.id")}. */
    public String where(String stamp, String id) {
        return "((" + stamp + ".anyKey in :sightKeys or " + stamp
                + ".ownKey in :sightKeys) and not exists (select 1 from NeverSee hidden"
                + " where hidden.personId = :sightPerson and hidden.liftedAt is null and (hidden.subjectId = " + id
                + " or hidden.subjectId = " + stamp + ".caseId)) and " + nothingHeldBack(id) + ")";
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
                        + " and waits.keepersKey not in :sightKeys)";
    }

    /** Fills in what {@link #where} left open. */
    public <Q extends Query> Q bind(Q query) {
        query.setParameter("sightKeys", keys.isEmpty() ? Set.of("nothing") : keys);
        query.setParameter("sightPerson", person);
        return query;
    }

    /** The same keys, for the index. */
    public Set<String> keys() {
        return Set.copyOf(keys);
    }
}
