package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The edition that is out, by its one row and by the turns of the clock before and after, all read in one look. */
@ApplicationScoped
class Editions {

    /** Microseconds, whatever zone somebody's driver thinks it is in. */
    private static final String EPOCH = "timestampdiff(microsecond, '1970-01-01', %s)";

    /** The last turn up to now and the next one after it, of each of the four times that a thing can have. */
    private static final String LOOK = Stream.of("due_from", "due_until", "live_from", "live_until")
            .map(time -> ", (select " + EPOCH.formatted("max(" + time + ")") + " from editorial_item where " + time
                    + " <= :now), (select " + EPOCH.formatted("min(" + time + ")") + " from editorial_item where "
                    + time + " > :now)")
            .collect(Collectors.joining("", "select number, cast(mark as char)", " from public_edition"));

    private static final int TURNS = 2;

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    /** As it is now: read before anything else, so that what is read afterwards is no older than it says. */
    Edition at(Instant now) {
        Object[] row = (Object[]) entities.createNativeQuery(LOOK, Object[].class)
                .setParameter("now", now)
                .getSingleResult();
        return new Edition(
                ((Number) row[0]).longValue(),
                String.valueOf(row[1]),
                turns(row, TURNS).max(Comparator.naturalOrder()).orElse(null),
                now,
                turns(row, TURNS + 1).min(Comparator.naturalOrder()).orElse(null));
    }

    /** Each second one from there on. */
    private static Stream<Instant> turns(Object[] row, int first) {
        return Stream.iterate(first, at -> at < row.length, at -> at + 2)
                .map(at -> row[at])
                .filter(Objects::nonNull)
                .map(micros -> Instant.EPOCH.plus(((Number) micros).longValue(), ChronoUnit.MICROS));
    }
}
