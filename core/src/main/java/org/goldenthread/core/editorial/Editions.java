package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The number of the edition, in its one row, and when the clock brings about another one. */
@ApplicationScoped
class Editions {

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    /** The number that was committed last. */
    long number() {
        Object number = entities.createNativeQuery("select number from public_edition", Long.class)
                .getSingleResult();
        return (Long) number;
    }

    /** As it is now: the number is read before anything else, so that what is read afterwards is no older than it says. */
    Edition at(Instant now) {
        long number = number();
        return new Edition(number, now, nextTurn(now));
    }

    /** The next instant at which the clock lets something go out or end. */
    private @Nullable Instant nextTurn(Instant now) {
        return Stream.of("i.due.begins", "i.due.ends", "i.live.begins", "i.live.ends")
                .map(end -> entities.createQuery(
                                "select min(" + end + ") from EditorialItem i where " + end + " > :now", Instant.class)
                        .setParameter("now", now)
                        .getSingleResult())
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
