package org.goldenthread.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has been written with a type, a few at a time: to be counted, and shown to nobody. */
@ApplicationScoped
class WrittenWith {

    private static final int AT_A_TIME = 200;

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    /** Something with its answers as they stand. @param version null where nobody knows */
    record One(UUID id, @Nullable Integer version, String answers) {}

    /** The newest words of everything in cases that may be written on. What was taken back, and copies, never are. */
    List<One> inCases(ContentTypeKey key, @Nullable UUID after) {
        return page(
                "select i.id, v.typeVersion, v.body from ContentItem i join Version v on v.itemId = i.id"
                        + " and v.number = i.newest where i.type = :key and i.state <> org.goldenthread.core.content.ContentItem$State.WITHDRAWN"
                        + " and i.sharedFrom is null",
                "i.id",
                key,
                after);
    }

    /** What is half written, and not sealed. */
    List<One> halfWritten(ContentTypeKey key, @Nullable UUID after) {
        return page("select d.id, d.typeVersion, d.body from Draft d where d.form = :key", "d.id", key, after);
    }

    private List<One> page(String question, String id, ContentTypeKey key, @Nullable UUID after) {
        TypedQuery<Object[]> asked = entities.createQuery(
                        question + (after == null ? "" : " and " + id + " > :after") + " order by " + id,
                        Object[].class)
                .setParameter("key", key.value());
        if (after != null) {
            asked.setParameter("after", after);
        }
        return asked.setMaxResults(AT_A_TIME)
                .getResultStream()
                .map(row -> new One((UUID) row[0], (Integer) row[1], (String) row[2]))
                .toList();
    }
}
