package org.goldenthread.core.editorial;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.kernel.CannotBeDone;

/**
 * Links between things: none goes out that would lead nowhere at any time at which it is out, and nothing that something out
 * leads to is approved for a shorter time. Only what is withdrawn goes at once, whatever leads there, and the link is not
 * delivered any longer. Whoever asks holds the item that changes, and with it everybody else who changes one.
 */
@ApplicationScoped
class Links {

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    private PicturesSpeak pictures;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Links() {}

    @Inject
    Links(PicturesSpeak pictures) {
        this.pictures = pictures;
    }

    /**
     * The newest words, which have just been approved, may lead to nothing that is not out for as long as they are, and show no
     * picture that says nothing in one of their languages.
     */
    void mustLead(EditorialItem item, Instant now) {
        for (Term term : item.terms(now)) {
            if (term.revision() == item.newest()) {
                for (EditorialKey key : from(item, term.revision())) {
                    boolean leads = find(key).stream()
                            .anyMatch(other -> Spells.of(other, now).cover(term));
                    if (!leads) {
                        throw new CannotBeDone("cannot.editorial.leads-nowhere", key.name());
                    }
                }
            }
        }
        pictures.mustSpeak(item, now);
    }

    /** What is out, or will be, and led to this for all its time must still find it. @param before when it was out until now */
    void mustBeFound(EditorialItem item, Spells before, Instant now) {
        lost(item, before, now).stream().findFirst().ifPresent(key -> {
            throw new CannotBeDone("cannot.editorial.is-led-to", key.name());
        });
    }

    /** What is out, or will be, and leads to this and finds it no more for all its time. @param before when it was out until now */
    List<EditorialKey> lost(EditorialItem item, Spells before, Instant now) {
        Spells after = Spells.of(item, now);
        return leadingTo(item.key()).stream()
                .filter(other -> !other.id().equals(item.id()))
                .filter(other -> other.terms(now).stream()
                        .anyMatch(term -> before.cover(term)
                                && !after.cover(term)
                                && from(other, term.revision()).contains(item.key())))
                .map(EditorialItem::key)
                .toList();
    }

    /** What is out now, or will be, and leads to this with the words it has then. */
    List<EditorialItem> to(EditorialItem item, Instant now) {
        return leadingTo(item.key()).stream()
                .filter(other -> !other.id().equals(item.id()))
                .filter(other -> other.terms(now).stream()
                        .anyMatch(term -> from(other, term.revision()).contains(item.key())))
                .toList();
    }

    /** Writes down where words lead that were written before the type said that they lead anywhere. Again, it changes nothing. */
    void catchUp(ContentType type) {
        PublicFields fields = PublicFields.of(type);
        if (fields.relations().isEmpty()) {
            return;
        }
        Map<UUID, Set<EditorialKey>> known = ofOlder("select l", RevisionLink.class, type)
                .collect(groupingBy(RevisionLink::revisionId, mapping(RevisionLink::to, toSet())));
        for (Revision old : ofOlder("select distinct r", Revision.class, type).toList()) {
            fields.linked(old.body()).stream()
                    .filter(key -> !known.getOrDefault(old.id(), Set.of()).contains(key))
                    .forEach(key -> entities.persist(new RevisionLink(old, key)));
        }
    }

    private <T> Stream<T> ofOlder(String what, Class<T> kind, ContentType type) {
        return entities.createQuery(
                        what + " from EditorialItem i join Revision r on r.itemId = i.id"
                                + " left join RevisionLink l on l.revisionId = r.id"
                                + " where i.type = :type and r.typeVersion < :version"
                                + (kind == RevisionLink.class ? " and l.id is not null" : ""),
                        kind)
                .setParameter("type", type.key().value())
                .setParameter("version", type.version())
                .getResultStream();
    }

    /** Where a thing leads, in all its variants, as it was when it had so many revisions. */
    private Set<EditorialKey> from(EditorialItem item, int number) {
        return new HashSet<>(entities.createQuery(
                        "select l from RevisionLink l join Revision r on r.id = l.revisionId where r.itemId = :item"
                                + " and r.number <= :number and not exists (select 1 from Revision later"
                                + " where later.itemId = r.itemId and later.variant = r.variant"
                                + " and later.number > r.number and later.number <= :number)",
                        RevisionLink.class)
                .setParameter("item", item.id().value())
                .setParameter("number", number)
                .getResultStream()
                .map(RevisionLink::to)
                .toList());
    }

    private List<EditorialItem> leadingTo(EditorialKey key) {
        return entities.createQuery(
                        "select i from EditorialItem i where (i.live.revision is not null or i.due.revision is not null)"
                                + " and exists (select 1 from RevisionLink l join Revision r on r.id = l.revisionId"
                                + " where r.itemId = i.id and l.type = :type and l.name = :name) order by i.id",
                        EditorialItem.class)
                .setParameter("type", key.type().value())
                .setParameter("name", key.name())
                .getResultList();
    }

    private List<EditorialItem> find(EditorialKey key) {
        return entities.createQuery(
                        "select i from EditorialItem i where i.type = :type and i.name = :name", EditorialItem.class)
                .setParameter("type", key.type().value())
                .setParameter("name", key.name())
                .getResultList();
    }
}
