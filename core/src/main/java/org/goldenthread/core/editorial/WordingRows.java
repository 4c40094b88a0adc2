package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.access.Scope;
import org.goldenthread.core.content.ContentTypeKey;

/** The words of the portal that an editor has begun to change, and who has read those that ship. */
@ApplicationScoped
class WordingRows {

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    /** Those that the reader may see. */
    List<EditorialItem> begun(Scope scope) {
        return scope.bind(entities.createQuery(
                                "select i from EditorialItem i where i.type in :types and "
                                        + scope.where("i.stamp", "i.id"),
                                EditorialItem.class)
                        .setParameter("types", types()))
                .getResultList();
    }

    /** All of them. */
    List<EditorialItem> begun() {
        return entities.createQuery("select i from EditorialItem i where i.type in :types", EditorialItem.class)
                .setParameter("types", types())
                .getResultList();
    }

    private static Collection<String> types() {
        return Wording.TYPES.stream().map(ContentTypeKey::value).toList();
    }

    /** Of each of them, the last words of each variant. */
    Map<UUID, Map<VariantTag, Revision>> newest() {
        Map<UUID, Map<VariantTag, Revision>> newest = new HashMap<>();
        entities.createQuery(
                        "select r from EditorialItem i join Revision r on r.itemId = i.id where i.type in :types"
                                + " and not exists (select 1 from Revision later where later.itemId = r.itemId"
                                + " and later.variant = r.variant and later.number > r.number)",
                        Revision.class)
                .setParameter("types", types())
                .getResultList()
                .forEach(revision -> newest.computeIfAbsent(revision.itemId(), any -> new HashMap<>())
                        .put(revision.variant(), revision));
        return newest;
    }

    /** The sums of all words that somebody has read as they ship. */
    List<String> read() {
        return entities.createQuery("select w.words from WordingRead w", String.class)
                .getResultList();
    }

    Optional<WordingRead> read(String words) {
        return entities.createQuery("select w from WordingRead w where w.words = :words", WordingRead.class)
                .setParameter("words", words)
                .getResultStream()
                .findFirst();
    }

    void add(WordingRead read) {
        entities.persist(read);
    }
}
