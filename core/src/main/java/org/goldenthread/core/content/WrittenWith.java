package org.goldenthread.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.Compartment;
import org.jspecify.annotations.Nullable;

/** What has been written with a type, a few at a time: to be tried, and shown to nobody. */
@ApplicationScoped
class WrittenWith {

    private static final int AT_A_TIME = 200;

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    /** Something with its answers as they stand, and the room that it lies in. */
    record One(UUID id, int version, String answers, Compartment room) {}

    /** The newest words of everything in cases that may be written on. What was taken back, and copies, never are. */
    List<One> inCases(ContentTypeKey key, @Nullable UUID after) {
        TypedQuery<Object[]> asked = entities.createQuery(
                        "select i.id, v.typeVersion, v.body, i.stamp.compartment from ContentItem i"
                                + " join Version v on v.itemId = i.id and v.number = i.newest where i.type = :key"
                                + " and i.state <> org.goldenthread.core.content.ContentItem$State.WITHDRAWN"
                                + " and i.sharedFrom is null"
                                + (after == null ? "" : " and i.id > :after") + " order by i.id",
                        Object[].class)
                .setParameter("key", key.value());
        if (after != null) {
            asked.setParameter("after", after);
        }
        return asked.setMaxResults(AT_A_TIME)
                .getResultStream()
                .map(row -> new One((UUID) row[0], (int) row[1], (String) row[2], (Compartment) row[3]))
                .toList();
    }
}
