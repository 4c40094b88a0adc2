package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.document.PictureKeeping;
import org.goldenthread.core.kernel.PersonId;

/** What is written for everybody, as editors work at it. */
@ApplicationScoped
class EditorialItems {

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    private Event<PublicChange> changes;
    private PictureKeeping pictures;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected EditorialItems() {}

    @Inject
    EditorialItems(Event<PublicChange> changes, PictureKeeping pictures) {
        this.changes = changes;
        this.pictures = pictures;
    }

    /** Says that the public has it since, or has it no more. */
    void tell(EditorialItem item, int revision, boolean out, Instant at) {
        changes.fire(new PublicChange(item.key(), revision, out, at));
    }

    void add(EditorialItem item) {
        entities.persist(item);
        // the database says at once if somebody else was first
        entities.flush();
    }

    /** @throws AnswersRejected if it shows a picture that nobody has brought */
    void add(Revision revision) {
        revision.pictures().forEach((field, shown) -> {
            if (!pictures.hold(shown.picture())) {
                throw PictureFields.unknown(field);
            }
        });
        entities.persist(revision);
        revision.links().forEach(entities::persist);
        revision.pictures().values().forEach(entities::persist);
    }

    void add(EditorialStep step) {
        entities.persist(step);
    }

    void add(EditorialOffer offer) {
        entities.persist(offer);
    }

    void add(WordsRead read) {
        entities.persist(read);
    }

    Optional<EditorialItem> find(EditorialId id) {
        return Optional.ofNullable(entities.find(EditorialItem.class, id.value()));
    }

    Optional<EditorialItem> find(EditorialKey key) {
        return entities.createQuery(
                        "select i from EditorialItem i where i.type = :type and i.name = :name", EditorialItem.class)
                .setParameter("type", key.type().value())
                .setParameter("name", key.name())
                .getResultStream()
                .findFirst();
    }

    /** The types of which there is anything. */
    List<ContentTypeKey> types() {
        return entities.createQuery("select distinct i.type from EditorialItem i", String.class)
                .getResultStream()
                .map(ContentTypeKey::new)
                .toList();
    }

    /**
     * Before whatever counts it on, so that whoever else changes anything, or begins it, waits: nobody who changes something
     * waits for somebody who waits for them.
     */
    void holdEdition() {
        entities.createNativeQuery("select number from public_edition for update")
                .getSingleResult();
    }

    /** For a change: whoever else changes it waits. What the clock has brought about since is written down first. */
    EditorialItem hold(EditorialId id, Instant now) {
        holdEdition();
        // looked at before it is held, and read anew under the lock: an earlier look is no reason to fail
        EditorialItem item = entities.find(EditorialItem.class, id.value());
        if (item == null) {
            throw new NotThere();
        }
        entities.refresh(item, LockModeType.PESSIMISTIC_WRITE);
        for (EditorialItem.Turn turn : item.settle(now)) {
            add(new EditorialStep(item, turn, null, ""));
            tell(item, turn.revision(), turn.kind() == StepKind.WENT_OUT, turn.at());
        }
        return item;
    }

    /** The ids of what the clock has something to do with, a few at a time. */
    List<UUID> due(Instant now, int most) {
        return entities.createQuery(
                        "select i.id from EditorialItem i where i.due.begins <= :now or i.live.ends <= :now order by i.id",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Of each variant, what it said when the whole thing had so many revisions. */
    Map<VariantTag, Revision> at(EditorialItem item, int number) {
        Map<VariantTag, Revision> last = new LinkedHashMap<>();
        entities.createQuery(
                        "select r from Revision r where r.itemId = :item and r.number <= :number and not exists"
                                + " (select 1 from Revision later where later.itemId = r.itemId"
                                + " and later.variant = r.variant and later.number > r.number"
                                + " and later.number <= :number)",
                        Revision.class)
                .setParameter("item", item.id().value())
                .setParameter("number", number)
                .getResultList()
                .forEach(revision -> last.put(revision.variant(), revision));
        return last;
    }

    /** Some of the pictures that came before then and that no revision shows. */
    List<String> unshown(Instant before, int most) {
        String after = "";
        List<String> unshown = new ArrayList<>();
        for (List<String> some = pictures.cameBefore(before, after, most);
                !some.isEmpty() && unshown.size() < most;
                some = pictures.cameBefore(before, after, most)) {
            some.stream().filter(picture -> !isShown(picture)).forEach(unshown::add);
            after = some.get(some.size() - 1);
        }
        return unshown;
    }

    private boolean isShown(String picture) {
        return !entities.createQuery("select 1 from RevisionPicture p where p.picture = :picture", Integer.class)
                .setParameter("picture", picture)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The last that was written, in whichever variant. */
    Optional<Revision> newest(EditorialItem item) {
        return at(item, item.newest()).values().stream()
                .filter(revision -> revision.number() == item.newest())
                .findFirst();
    }

    /** What was done with it, the first first. */
    List<EditorialStep> steps(EditorialItem item) {
        return entities.createQuery(
                        "select s from EditorialStep s where s.itemId = :item order by s.id", EditorialStep.class)
                .setParameter("item", item.id().value())
                .getResultList();
    }

    /** Whether anybody has ever done anything with it, at the desk or by files, or only the portal itself. */
    boolean isTouched(EditorialItem item) {
        return !entities.createQuery(
                        "select 1 from EditorialStep s where s.itemId = :item and (s.by is not null or s.kind = :files)",
                        Integer.class)
                .setParameter("item", item.id().value())
                .setParameter("files", StepKind.IMPORTED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether this file of this variant has been brought in before, used or not. */
    boolean knows(EditorialItem item, VariantTag variant, String fileHash) {
        return !entities.createQuery(
                        "select 1 from Revision r where r.itemId = :item and r.variant = :variant and r.fileHash = :hash"
                                + " union select 1 from EditorialOffer o where o.itemId = :item"
                                + " and o.variant = :variant and o.fileHash = :hash",
                        Integer.class)
                .setParameter("item", item.id().value())
                .setParameter("variant", variant)
                .setParameter("hash", fileHash)
                .getResultList()
                .isEmpty();
    }

    /**
     * Who is no second person: whoever wrote anything of it since the words that the public has, be it that another wrote over
     * it; where the public has nothing, since the last that a second person approved. Where nobody wrote some of it, as of what
     * came in files or is to be out for longer or once more, whoever asked too.
     */
    Set<PersonId> notSecond(EditorialItem item, Instant now) {
        Set<PersonId> writers = writers(item, now);
        boolean toBeOut = item.liveAt(now)
                .filter(term -> term.revision() == item.newest())
                .map(same -> item.waitsForAnotherTime())
                .orElse(true);
        if (writers.isEmpty() ? toBeOut : cameFromNobody(item, now)) {
            last(item, StepKind.ASKED).map(StepLine::by).ifPresent(writers::add);
        }
        return writers;
    }

    /** Whether some of what no second person has approved yet came in files, so that whoever asks is the first to stand for it. */
    private boolean cameFromNobody(EditorialItem item, Instant now) {
        return !entities.createQuery(
                        "select 1 from Revision r where r.itemId = :item and r.number > :seconded and r.by is null"
                                + " and r.carriedFrom is null",
                        Integer.class)
                .setParameter("item", item.id().value())
                .setParameter("seconded", seconded(item, now))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Who wrote any of what no second person has approved yet. */
    Set<PersonId> writers(EditorialItem item, Instant now) {
        return entities.createQuery(
                        "select r.by from Revision r where r.itemId = :item and r.number > :seconded and r.by is not null"
                                + " order by r.number",
                        UUID.class)
                .setParameter("item", item.id().value())
                .setParameter("seconded", seconded(item, now))
                .getResultStream()
                .map(PersonId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private int seconded(EditorialItem item, Instant now) {
        return item.liveAt(now)
                .map(term -> saidFirst(item, term.revision()))
                .or(() -> last(item, StepKind.APPROVED).map(StepLine::revision))
                .orElse(0);
    }

    /** The number that the thing had when it first said this: carrying it over to another type makes nobody its writer, and no one its second. */
    private int saidFirst(EditorialItem item, int number) {
        Integer from = entities.createQuery(
                        "select r.carriedFrom from Revision r where r.itemId = :item and r.number = :number"
                                + " and r.carriedFrom is not null",
                        Integer.class)
                .setParameter("item", item.id().value())
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElse(null);
        return from == null ? number : saidFirst(item, from);
    }

    private Optional<StepLine> last(EditorialItem item, StepKind kind) {
        return steps(item).stream()
                .map(EditorialStep::line)
                .filter(step -> step.kind() == kind)
                .reduce((earlier, last) -> last);
    }

    /** Who has read these words whose language it is. */
    Optional<WordsRead> readers(Revision revision) {
        return entities.createQuery(
                        "select w from WordsRead w where w.itemId = :item and w.number = :number", WordsRead.class)
                .setParameter("item", revision.itemId())
                .setParameter("number", revision.number())
                .getResultStream()
                .findFirst();
    }
}
