package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.core.access.Scope;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.kernel.Among;
import org.jspecify.annotations.Nullable;

/** What lies on the editors' desk, looked at from above: many things, and of each no more than a list needs. */
@ApplicationScoped
class DeskItems {

    private static final String LAST = " and not exists (select 1 from Revision later where later.itemId = r.itemId"
            + " and later.variant = r.variant and later.number > r.number)";

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    /** What the reader may see, in the order in which it was begun; pages by the last id. @param type null for all */
    List<EditorialItem> list(Scope scope, @Nullable ContentTypeKey type, @Nullable EditorialId after, int most) {
        TypedQuery<EditorialItem> asked = entities.createQuery(
                "select i from EditorialItem i where " + scope.where("i.stamp", "i.id")
                        + (type == null ? "" : " and i.type = :type")
                        + (after == null ? "" : " and i.id > :after") + " order by i.id",
                EditorialItem.class);
        if (type != null) {
            asked.setParameter("type", type.value());
        }
        if (after != null) {
            asked.setParameter("after", after.value());
        }
        return scope.bind(asked).setMaxResults(most).getResultList();
    }

    /** Of each of them, what is known of the last words of each variant. */
    Map<UUID, List<LastWritten>> lastWritten(Collection<EditorialItem> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        Among<UUID> listed =
                Among.of("id", items.stream().map(item -> item.id().value()).toList());
        return listed
                .bind(entities.createQuery(
                        "select r.itemId, r.variant, r.number, r.at, r.by,"
                                + " function('json_value', r.body, '$.title'), w.by, w.at"
                                + " from Revision r left join WordsRead w on w.itemId = r.itemId and w.number = r.number"
                                + " where r.itemId in " + listed.text() + LAST,
                        Object[].class))
                .getResultList()
                .stream()
                .map(DeskItems::lastWritten)
                .collect(Collectors.groupingBy(LastWritten::itemId));
    }

    private static LastWritten lastWritten(Object[] row) {
        return new LastWritten(
                (UUID) row[0],
                (VariantTag) row[1],
                (int) row[2],
                (Instant) row[3],
                (UUID) row[4],
                (String) row[5],
                (UUID) row[6],
                (Instant) row[7]);
    }

    /** Every revision of a thing, the newest first. */
    List<Revision> revisions(EditorialItem item) {
        return entities.createQuery(
                        "select r from Revision r where r.itemId = :item order by r.number desc", Revision.class)
                .setParameter("item", item.id().value())
                .getResultList();
    }

    /** Of each variant, what came with the portal last and was put beside an editor's words. */
    List<EditorialOffer> offers(EditorialItem item) {
        return entities.createQuery(
                        "select o from EditorialOffer o where o.itemId = :item and not exists (select 1"
                                + " from EditorialOffer later where later.itemId = o.itemId"
                                + " and later.variant = o.variant and later.id > o.id)",
                        EditorialOffer.class)
                .setParameter("item", item.id().value())
                .getResultList();
    }
}
