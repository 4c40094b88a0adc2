package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.core.access.Scope;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.editorial.EditorialHistory.RevisionLine;
import org.goldenthread.core.kernel.Among;
import org.goldenthread.core.kernel.PersonId;
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
        Map<UUID, List<LastWritten>> written = listed
                .bind(entities.createQuery(
                        "select r.itemId, r.variant, r.number, r.at, r.by,"
                                + " coalesce(function('json_value', r.body, '$.title'),"
                                + " function('left', function('json_value', r.body, '$.words'), 80),"
                                + " function('left', function('json_value', r.body, '$.other'), 80)), w.by, w.at"
                                + " from Revision r left join WordsRead w on w.itemId = r.itemId and w.number = r.number"
                                + " where r.itemId in " + listed.text() + LAST,
                        Object[].class))
                .getResultList()
                .stream()
                .map(DeskItems::lastWritten)
                .collect(Collectors.groupingBy(LastWritten::itemId));
        Map<UUID, NavigableMap<Integer, String>> said = said(written);
        written.replaceAll((item, lines) -> holding(lines, said.get(item)));
        return written;
    }

    /** What the reference said at each of its revisions, as a sum of it: of those things alone whose languages differ in age. */
    private Map<UUID, NavigableMap<Integer, String>> said(Map<UUID, List<LastWritten>> written) {
        List<UUID> apart = written.entrySet().stream()
                .filter(one -> one.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
        Map<UUID, NavigableMap<Integer, String>> said = new HashMap<>();
        if (apart.isEmpty()) {
            return said;
        }
        Among<UUID> listed = Among.of("id", apart);
        listed.bind(entities.createQuery(
                        "select r.itemId, r.number, function('sha2', r.body, 256) from Revision r"
                                + " where r.variant = :reference and r.itemId in " + listed.text(),
                        Object[].class))
                .setParameter("reference", Variants.configured().reference())
                .getResultList()
                .forEach(row -> said.computeIfAbsent((UUID) row[0], item -> new TreeMap<>())
                        .put((Integer) row[1], (String) row[2]));
        return said;
    }

    private static List<LastWritten> holding(List<LastWritten> lines, @Nullable NavigableMap<Integer, String> said) {
        return said == null
                ? lines
                : lines.stream()
                        .map(line -> holds(line.number(), said) ? line.holding() : line)
                        .toList();
    }

    private static boolean holds(int number, NavigableMap<Integer, String> said) {
        Map.Entry<Integer, String> then = said.floorEntry(number);
        return then != null && then.getValue().equals(said.lastEntry().getValue());
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
                (Instant) row[7],
                false);
    }

    /** Every revision of a thing, the newest first, without its words and the name of its writer. */
    List<RevisionLine> revisions(EditorialItem item) {
        return entities.createQuery(
                        "select r.number, r.variant, r.by, r.at from Revision r where r.itemId = :item"
                                + " order by r.number desc",
                        Object[].class)
                .setParameter("item", item.id().value())
                .getResultStream()
                .map(row -> new RevisionLine(
                        (int) row[0],
                        (VariantTag) row[1],
                        row[2] == null ? null : new PersonId((UUID) row[2]),
                        "",
                        (Instant) row[3]))
                .toList();
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
