package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.content.ContentTypeKey;
import org.jspecify.annotations.Nullable;

/** Things by the versions of their type that they were written with. */
@ApplicationScoped
class OlderShapes {

    private static final int AT_A_TIME = 100;

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    /** All of a type, a few at a time. @param after the last of those before, or null */
    List<EditorialItem> of(ContentTypeKey type, @Nullable UUID after) {
        TypedQuery<EditorialItem> asked = entities.createQuery(
                        "select i from EditorialItem i where i.type = :type"
                                + (after == null ? "" : " and i.id > :after") + " order by i.id",
                        EditorialItem.class)
                .setParameter("type", type.value());
        if (after != null) {
            asked.setParameter("after", after);
        }
        return asked.setMaxResults(AT_A_TIME).getResultList();
    }

    /** Those whose last words in some language were written before that version. */
    List<UUID> before(ContentTypeKey type, int version) {
        return entities.createQuery(
                        "select distinct i.id from EditorialItem i join Revision r on r.itemId = i.id where i.type = :type"
                                + " and r.typeVersion < :version and not exists (select 1 from Revision later"
                                + " where later.itemId = r.itemId and later.variant = r.variant"
                                + " and later.number > r.number) order by i.id",
                        UUID.class)
                .setParameter("type", type.value())
                .setParameter("version", version)
                .getResultList();
    }
}
