package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was laid before the portal to be brought in, and what it has to be held against. */
@ApplicationScoped
class Imports {

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    void add(ImportRow row) {
        entities.persist(row);
    }

    /** The ids of what nobody has looked at, the first first. */
    List<UUID> waiting() {
        return entities.createQuery(
                        "select i.id from ImportRow i where i.outcome is null order by i.laidAt", UUID.class)
                .getResultList();
    }

    /** One of them, held until the transaction ends; nothing where it is gone or has its answer. */
    Optional<ImportRow> hold(UUID id) {
        return Optional.ofNullable(entities.find(ImportRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(row -> !row.isAnswered());
    }

    Optional<ImportRow> find(UUID id) {
        return Optional.ofNullable(entities.find(ImportRow.class, id));
    }

    /** Whether a variant said this before, or was offered it. */
    boolean wasSaid(EditorialItem item, VariantTag variant, String body) {
        return !entities.createQuery(
                        "select 1 from Revision r where r.itemId = :item and r.variant = :variant and r.body = :body"
                                + " union select 1 from EditorialOffer o where o.itemId = :item"
                                + " and o.variant = :variant and o.body = :body",
                        Integer.class)
                .setParameter("item", item.id().value())
                .setParameter("variant", variant)
                .setParameter("body", body)
                .getResultList()
                .isEmpty();
    }

    /** Whether anybody has ever done anything on the desk. */
    boolean isDeskTouched() {
        return !entities.createQuery("select 1 from EditorialStep s where s.by is not null", Integer.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
