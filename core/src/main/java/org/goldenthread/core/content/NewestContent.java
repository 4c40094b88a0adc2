package org.goldenthread.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The newest of everything that a scope reaches, in whatever case. Somebody of a few cases is served along the index of
 * their keys. Somebody of hundreds sees much of what was written last, so the last few hundred are looked at first, by the
 * keys that stand on those; the database never has to read thousands of keys for one page.
 */
@ApplicationScoped
class NewestContent {

    private static final int FEW_KEYS = 500;
    private static final int LAST_WRITTEN = 200;
    private static final Comparator<UUID> NEWEST_FIRST =
            Comparator.comparing(UUID::toString).reversed();

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    /** What is read as it was written. */
    List<ContentItem> whole(@Nullable ContentId before, int most, Scope scope) {
        if (scope.size() > FEW_KEYS) {
            List<ContentItem> near = amongTheLast(before, most, scope);
            if (near.size() == most) {
                return near;
            }
        }
        return halves(new Stretch(before == null ? null : before.value(), null), most, scope);
    }

    /** What is read only with parts taken out. */
    List<ContentItem> redacted(@Nullable ContentId before, int most, Scope scope) {
        Map<UUID, ContentItem> found = new TreeMap<>(NEWEST_FIRST);
        for (String half : scope.halves("v.stamp", "i.id")) {
            String from = "select i from Variant v join ContentItem i on i.id = v.itemId and i.newest = v.number where "
                    + half + " and not exists (select 1 from ContentItem whole where whole.id = i.id and "
                    + scope.where("whole.stamp", "whole.id") + ")";
            add(found, from, new Stretch(before == null ? null : before.value(), null), most, scope);
        }
        return found.values().stream().limit(most).toList();
    }

    /** From one id, which is not included, down to another, which is. */
    private record Stretch(@Nullable UUID before, @Nullable UUID from) {}

    private List<ContentItem> amongTheLast(@Nullable ContentId before, int most, Scope scope) {
        TypedQuery<Object[]> last = entities.createQuery(
                "select i.id, i.stamp.anyKey, i.stamp.ownKey from ContentItem i"
                        + (before == null ? "" : " where i.id < :before") + " order by i.id desc",
                Object[].class);
        if (before != null) {
            last.setParameter("before", before.value());
        }
        List<Object[]> rows = last.setMaxResults(LAST_WRITTEN).getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<String> standing = new HashSet<>();
        rows.forEach(row -> {
            standing.add((String) row[1]);
            standing.add(row[2] == null ? "" : (String) row[2]);
        });
        UUID from = (UUID) rows.get(rows.size() - 1)[0];
        return halves(new Stretch(before == null ? null : before.value(), from), most, scope.among(standing));
    }

    private List<ContentItem> halves(Stretch stretch, int most, Scope scope) {
        Map<UUID, ContentItem> found = new TreeMap<>(NEWEST_FIRST);
        for (String half : scope.halves("i.stamp", "i.id")) {
            add(found, "select i from ContentItem i where " + half, stretch, most, scope);
        }
        return found.values().stream().limit(most).toList();
    }

    private void add(Map<UUID, ContentItem> found, String from, Stretch stretch, int most, Scope scope) {
        TypedQuery<ContentItem> query = entities.createQuery(
                from + " and i.state = :published and i.stamp.compartment <> :room"
                        + (stretch.before() == null ? "" : " and i.id < :before")
                        + (stretch.from() == null ? "" : " and i.id >= :from") + " order by i.id desc",
                ContentItem.class);
        query.setParameter("published", ContentItem.State.PUBLISHED).setParameter("room", Compartment.FAMILY);
        if (stretch.before() != null) {
            query.setParameter("before", stretch.before());
        }
        if (stretch.from() != null) {
            query.setParameter("from", stretch.from());
        }
        scope.bind(query)
                .setMaxResults(most)
                .getResultList()
                .forEach(item -> found.put(item.id().value(), item));
    }
}
