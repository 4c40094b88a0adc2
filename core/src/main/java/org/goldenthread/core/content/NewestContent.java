package org.goldenthread.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Scope;
import org.goldenthread.core.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The newest of everything that a scope reaches, in whatever case. Somebody of one case is served along the index of their
 * keys. Whoever works several cases is looked for among what was written lately first, so that the database does not have to
 * put all of it in order for one page. Somebody of hundreds sees much of what was written last, so the last few hundred are
 * looked at first, by the keys that stand on those; the database never has to read thousands of keys.
 */
@ApplicationScoped
class NewestContent {

    private static final int FEW_KEYS = 500;
    private static final int LAST_WRITTEN = 200;

    /** Lately is the time that the last written took, so many times over. */
    private static final int LATELY = 50;

    private static final Comparator<UUID> NEWEST_FIRST =
            Comparator.comparing(UUID::toString).reversed();

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    /** The first so many, newest first. */
    List<ContentLine> page(@Nullable ContentId before, int most, Scope scope) {
        UUID from = before == null ? null : before.value();
        boolean many = scope.size() > FEW_KEYS;
        if (many || scope.inSeveralCases()) {
            // what a family says in its room tells no time: it would stand before all others, to be passed over one by
            // one
            Stretch last = new Stretch(from == null ? Ids.ahead() : from, null);
            Map<UUID, ContentLine> near = many ? amongTheLast(last, most, scope) : lately(last, most, scope);
            if (near.size() >= most) {
                return first(near, most);
            }
        }
        return first(found(new Stretch(from, null), most, scope), most);
    }

    private static List<ContentLine> first(Map<UUID, ContentLine> found, int most) {
        return found.values().stream().limit(most).toList();
    }

    /** From one id, which is not included, down to another, which is. */
    private record Stretch(@Nullable UUID before, @Nullable UUID downTo) {

        String where() {
            return (before == null ? "" : " and i.id < :before") + (downTo == null ? "" : " and i.id >= :downTo");
        }

        void bind(TypedQuery<?> query) {
            if (before != null) {
                query.setParameter("before", before);
            }
            if (downTo != null) {
                query.setParameter("downTo", downTo);
            }
        }
    }

    private Map<UUID, ContentLine> lately(Stretch below, int most, Scope scope) {
        List<UUID> last = last("i.id", UUID.class, below);
        if (last.size() < LAST_WRITTEN) {
            return Map.of();
        }
        Instant from = Ids.moment(last.get(last.size() - 1));
        Duration taken = Duration.between(from, Ids.moment(last.get(0)));
        return found(new Stretch(below.before(), Ids.earliest(from.minus(taken.multipliedBy(LATELY)))), most, scope);
    }

    private <T> List<T> last(String what, Class<T> shape, Stretch below) {
        TypedQuery<T> last = entities.createQuery(
                "select " + what + " from ContentItem i where i.newest > 0" + below.where() + " order by i.id desc",
                shape);
        below.bind(last);
        return last.setMaxResults(LAST_WRITTEN).getResultList();
    }

    private Map<UUID, ContentLine> amongTheLast(Stretch below, int most, Scope scope) {
        List<Object[]> rows = last("i.id, i.stamp.anyKey, i.stamp.ownKey", Object[].class, below);
        if (rows.isEmpty()) {
            return Map.of();
        }
        Set<String> standing = new HashSet<>();
        rows.forEach(row -> {
            standing.add((String) row[1]);
            standing.add(row[2] == null ? "" : (String) row[2]);
        });
        Stretch near = new Stretch(below.before(), (UUID) rows.get(rows.size() - 1)[0]);
        standing.addAll(keysOfShapes(near));
        return found(near, most, scope.among(standing));
    }

    /** What has parts taken out may stand under another label, and be for some alone. */
    private Set<String> keysOfShapes(Stretch near) {
        TypedQuery<Object[]> shapes = entities.createQuery(
                "select v.stamp.anyKey, v.stamp.ownKey, v.audienceKey from Variant v join ContentItem i"
                        + " on i.id = v.itemId and i.newest = v.number where i.newest > 0" + near.where(),
                Object[].class);
        near.bind(shapes);
        return shapes.getResultList().stream()
                .flatMap(Arrays::stream)
                .filter(Objects::nonNull)
                .map(String.class::cast)
                .collect(Collectors.toSet());
    }

    /**
     * The first of each half, of what is read as it was written and of what may have parts taken out. The first of all are
     * among them; and whichever of those is read as it was written was also found so.
     */
    private Map<UUID, ContentLine> found(Stretch stretch, int most, Scope scope) {
        Map<UUID, ContentLine> found = new TreeMap<>(NEWEST_FIRST);
        for (Scope.Half half : scope.halves("i.stamp", "i.id")) {
            items("select i from ContentItem i where ", half, stretch, most)
                    .forEach(item -> found.put(item.id().value(), ContentLine.full(item)));
        }
        for (Scope.Half half : scope.halves("v.stamp", "i.id")) {
            items(
                            "select distinct i from Variant v join ContentItem i on i.id = v.itemId"
                                    + " and i.newest = v.number where " + half.isFor("v.audienceKey") + " and ",
                            half,
                            stretch,
                            most)
                    .forEach(item -> found.putIfAbsent(item.id().value(), ContentLine.redacted(item)));
        }
        return found;
    }

    private List<ContentItem> items(String from, Scope.Half half, Stretch stretch, int most) {
        TypedQuery<ContentItem> query = entities.createQuery(
                        from + half.where() + " and i.state = :published and i.stamp.compartment <> :room"
                                + stretch.where() + " order by i.id desc",
                        ContentItem.class)
                .setParameter("published", ContentItem.State.PUBLISHED)
                .setParameter("room", Compartment.FAMILY);
        stretch.bind(query);
        return half.bind(query).setMaxResults(most).getResultList();
    }
}
