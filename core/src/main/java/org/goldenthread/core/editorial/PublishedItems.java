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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** That {@code r} is the last of its variant up to the revision that is out. */
    private static final String OUT_IN_ITS_VARIANT = "r.number <= " + NUMBER
            + " and not exists (select 1 from Revision later where later.itemId = i.id"
            + " and later.variant = r.variant and later.number > r.number and later.number <= " + NUMBER + ")";

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    /** Those of these that are out. */
    List<EditorialItem> find(Collection<EditorialKey> keys, Instant now) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Among<String> names = Among.of(
                "name", keys.stream().map(EditorialKey::name).distinct().toList());
        return names
                .bind(entities.createQuery(
                                "select i from EditorialItem i where i.name in " + names.text() + " and " + OUT,
                                EditorialItem.class)
                        .setParameter("now", now))
                .getResultList()
                .stream()
                .filter(item -> keys.contains(item.key()))
                .toList();
    }

    /** All of these types that is out. */
    List<EditorialItem> ofTypes(Collection<ContentTypeKey> types, Instant now) {
        return entities.createQuery(
                        "select i from EditorialItem i where i.type in :types and " + OUT, EditorialItem.class)
                .setParameter("types", types.stream().map(ContentTypeKey::value).toList())
                .setParameter("now", now)
                .getResultList();
    }

    /** Of these keys, those whose things are out. */
    Set<EditorialKey> out(Collection<EditorialKey> keys, Instant now) {
        return find(keys, now).stream().map(EditorialItem::key).collect(Collectors.toSet());
    }

    /**
     * A page of what is out.
     *
     * @param versions of the type, those by whose words it may be filtered
     * @param reference the variant whose words the filters are about
     */
    List<EditorialItem> list(
            PublishedQuery query, List<Integer> versions, VariantTag reference, int most, Instant now) {
        PublishedCursor after = query.after();
        PublishedSort sort = query.sort();
        TypedQuery<EditorialItem> asked = entities.createQuery(
                        "select i from EditorialItem i where i.type = :type and " + OUT + says(query.filters())
                                + (after == null ? "" : " and " + sort.beyond()) + " order by " + sort.order(),
                        EditorialItem.class)
                .setMaxResults(most);
        if (after != null) {
            asked.setParameter("name", after.name());
            if (sort.byTime()) {
                asked.setParameter("at", after.at());
            }
        }
        return bound(asked, query, versions, reference, now).getResultList();
    }

    /** How many there are on all its pages. */
    long count(PublishedQuery query, List<Integer> versions, VariantTag reference, Instant now) {
        TypedQuery<Long> asked = entities.createQuery(
                "select count(i) from EditorialItem i where i.type = :type and " + OUT + says(query.filters()),
                Long.class);
        return bound(asked, query, versions, reference, now).getSingleResult();
    }

    /** That what is out in that variant says what each filter asks for. */
    private static String says(List<PublishedFilter> filters) {
        if (filters.isEmpty()) {
            return "";
        }
        StringBuilder says = new StringBuilder(" and exists (select 1 from Revision r where r.itemId = i.id"
                + " and r.variant = :reference and r.typeVersion in :versions and " + OUT_IN_ITS_VARIANT);
        for (int at = 0; at < filters.size(); at++) {
            says.append(" and function('json_contains', r.body, :value" + at + ", :path" + at + ") = 1");
        }
        return says.append(')').toString();
    }

    private static <T> TypedQuery<T> bound(
            TypedQuery<T> asked, PublishedQuery query, List<Integer> versions, VariantTag reference, Instant now) {
        asked.setParameter("type", query.type().value()).setParameter("now", now);
        if (!query.filters().isEmpty()) {
            asked.setParameter("reference", reference).setParameter("versions", versions);
        }
        for (int at = 0; at < query.filters().size(); at++) {
            asked.setParameter("value" + at, query.filters().get(at).json());
            asked.setParameter("path" + at, "$.\"" + query.filters().get(at).field() + "\"");
        }
        return asked;
    }

    /** Whether anything that is out shows a picture, in whichever variant. */
    boolean show(String picture, Instant now) {
        return !entities.createQuery(
                        "select 1 from RevisionPicture p join Revision r on r.id = p.revisionId"
                                + " join EditorialItem i on i.id = r.itemId where p.picture = :picture and " + OUT
                                + " and " + OUT_IN_ITS_VARIANT,
                        Integer.class)
                .setParameter("picture", picture)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
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
                                        + listed.text() + " and " + OUT + " and " + OUT_IN_ITS_VARIANT,
                                Revision.class)
                        .setParameter("now", now))
                .getResultList()
                .forEach(revision -> said.computeIfAbsent(revision.itemId(), any -> new LinkedHashMap<>())
                        .put(revision.variant(), revision));
        return said;
    }

    /** What a variant said when a thing that is out had so many revisions, no more than those that are out; null for nothing. */
    @Nullable
    Revision said(EditorialItem item, VariantTag variant, int number, Instant now) {
        return entities.createQuery(
                        "select r from EditorialItem i join Revision r on r.itemId = i.id where i.id = :item and " + OUT
                                + " and r.variant = :variant and r.number <= :number and r.number <= " + NUMBER
                                + " order by r.number desc",
                        Revision.class)
                .setParameter("item", item.id().value())
                .setParameter("variant", variant)
                .setParameter("number", number)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
