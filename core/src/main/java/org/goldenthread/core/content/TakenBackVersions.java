package org.goldenthread.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** The versions and shapes that whoever wrote them took back while they waited, which count and are read by nobody. */
@ApplicationScoped
class TakenBackVersions {

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    /** The highest number that a version of it was ever given. */
    int last(ContentItem item) {
        return entities.createQuery("select max(v.number) from Version v where v.itemId = :item", Integer.class)
                .setParameter("item", item.id().value())
                .getSingleResult();
    }

    void takeBack(Version version, Instant now) {
        version.takeBack(now);
    }

    /** A shape is made from what is written, and can be made again. */
    void takeBack(Variant variant) {
        entities.remove(variant);
    }
}
