package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.kernel.Among;
import org.jspecify.annotations.Nullable;

/**
 * What of it is for the public at an instant, and nothing else: each query here says so by the same condition, so that what
 * is not out is not fetched, not counted, and not what another thing is sorted or paged by.
 */
@ApplicationScoped
class PublishedItems {

    /** Since when, of what is out. */
    static final String SINCE = "(case when i.due.begins <= :now then i.due.begins else i.live.begins end)";

    private static final String NUMBER =
            "(case when i.due.begins <= :now then i.due.revision else i.live.revision end)";

    /** {@link EditorialItem#liveAt} in the database's words. */
    private static final String OUT = "((i.due.begins <= :now and (i.due.ends is null or i.due.ends > :now))"
            + " or ((i.due.begins is null or i.due.begins > :now)"
            + " and i.live.begins <= :now and (i.live.ends is null or i.live.ends > :now)))";

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    Optional<EditorialItem> find(EditorialKey key, Instant now) {
        return entities.createQuery(
                        "select i from EditorialItem i where i.type = :type and i.name = :name and " + OUT,
                        EditorialItem.class)
                .setParameter("type", key.type().value())
                .setParameter("name", key.name())
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    List<EditorialItem> list(
            ContentTypeKey type, PublishedSort sort, @Nullable PublishedCursor after, int most, Instant now) {
        TypedQuery<EditorialItem> asked = entities.createQuery(
                        "select i from EditorialItem i where i.type = :type and " + OUT
                                + (after == null ? "" : " and " + sort.beyond()) + " order by " + sort.order(),
                        EditorialItem.class)
                .setParameter("type", type.value())
                .setParameter("now", now)
                .setMaxResults(most);
        if (after != null) {
            asked.setParameter("name", after.name());
            if (sort.byTime()) {
                asked.setParameter("at", after.at());
            }
        }
        return asked.getResultList();
    }

    long count(ContentTypeKey type, Instant now) {
        return entities.createQuery("select count(i) from EditorialItem i where i.type = :type and " + OUT, Long.class)
                .setParameter("type", type.value())
                .setParameter("now", now)
                .getSingleResult();
    }

    /** Of each of them, what each variant says to the public. */
    Map<UUID, Map<VariantTag, Revision>> said(Collection<EditorialItem> items, Instant now) {
        Map<UUID, Map<VariantTag, Revision>> said = new HashMap<>();
        if (items.isEmpty()) {
            return said;
        }
        Among<UUID> listed =
                Among.of("id", items.stream().map(item -> item.id().value()).toList());
        listed.bind(entities.createQuery(
                                "select r from EditorialItem i join Revision r on r.itemId = i.id where i.id in "
                                        + listed.text() + " and " + OUT + " and r.number <= " + NUMBER
                                        + " and not exists (select 1 from Revision later where later.itemId = i.id"
                                        + " and later.variant = r.variant and later.number > r.number"
                                        + " and later.number <= " + NUMBER + ")",
                                Revision.class)
                        .setParameter("now", now))
                .getResultList()
                .forEach(revision -> said.computeIfAbsent(revision.itemId(), any -> new LinkedHashMap<>())
                        .put(revision.variant(), revision));
        return said;
    }
}
