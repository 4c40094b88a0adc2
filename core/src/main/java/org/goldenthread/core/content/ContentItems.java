package org.goldenthread.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.AdviceStays;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Scope;
import org.goldenthread.core.kernel.Among;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.tripwire.Tripwire;
import org.goldenthread.core.tripwire.Words;
import org.jspecify.annotations.Nullable;

/** Everything written, with its versions and variants. */
@ApplicationScoped
class ContentItems {

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    private Tripwire wire;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ContentItems() {}

    @Inject
    ContentItems(Tripwire wire) {
        this.wire = wire;
    }

    /** The first version of a new item, or the next of one that is there. */
    void add(ContentItem item, Version version) {
        entities.persist(item);
        entities.persist(version);
        wire.cross(item.subject(), saying(item), version.at());
    }

    void add(ContentItem item, Variant variant) {
        entities.persist(variant);
        wire.cross(item.subject(), saying(item), variant.at());
    }

    /** Everything that others read of it. */
    Words saying(ContentItem item) {
        return Saying.of(item.shortTitle(), versions(item.id()), variants(item.id(), item.newest()));
    }

    /** Lets its readers have it; what is kept safe may have changed since it was drafted. */
    void publish(ContentItem item) {
        item.publish();
        wire.cross(item.subject(), saying(item));
    }

    void withdraw(ContentItem item) {
        item.withdraw();
        wire.gone(item.subject());
    }

    /** Whether it may be read once it was taken back from its readers, and waits for nobody any more. */
    boolean mayBeReadWithdrawn(ContentItem item) {
        Author writer = version(item.id(), item.newest()).orElseThrow().author();
        return wire.mayRead(item.subject(), saying(item), writer.person());
    }

    /** Whether an older version may be read: what was taken out of it since may be where somebody is. */
    boolean mayBeReread(ContentItem item, Version version) {
        return wire.mayRead(item.subject(), Saying.of(version), version.author().person());
    }

    Optional<ContentItem> find(ContentId id) {
        return Optional.ofNullable(entities.find(ContentItem.class, id.value()));
    }

    /** The item, which nobody else can change until this transaction ends. */
    ContentItem hold(ContentId id) {
        ContentItem item = entities.find(ContentItem.class, id.value());
        entities.refresh(item, LockModeType.PESSIMISTIC_WRITE);
        return item;
    }

    /** What stands in the case and was not taken back, in an order that stays; for looking it through, never for a page. */
    List<ContentItem> standing(CaseId caseId, @Nullable UUID after, int most) {
        TypedQuery<ContentItem> query = entities.createQuery(
                "select i from ContentItem i where i.stamp.caseId = :case and i.state <> :withdrawn"
                        + (after == null ? "" : " and i.id > :after") + " order by i.id",
                ContentItem.class);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setParameter("case", caseId.value())
                .setParameter("withdrawn", ContentItem.State.WITHDRAWN)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<Version> version(ContentId id, int number) {
        return entities.createQuery(
                        "select v from Version v where v.itemId = :item and v.number = :number"
                                + " and v.takenBackAt is null",
                        Version.class)
                .setParameter("item", id.value())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The newest version of each, by item, in one query. */
    Map<UUID, Version> newest(Collection<ContentItem> read) {
        return ofEach(Version.class, read).stream().collect(Collectors.toMap(Version::itemId, version -> version));
    }

    /** The variants of the newest version of each, by item, in one query. */
    Map<UUID, List<Variant>> newestVariants(Collection<ContentItem> read) {
        return ofEach(Variant.class, read).stream().collect(Collectors.groupingBy(Variant::itemId));
    }

    private <T> List<T> ofEach(Class<T> kind, Collection<ContentItem> read) {
        if (read.isEmpty()) {
            return List.of();
        }
        Among<UUID> items =
                Among.of("item", read.stream().map(item -> item.id().value()).toList());
        return items.bind(entities.createQuery(
                        "select v from " + kind.getSimpleName() + " v join ContentItem i on i.id = v.itemId"
                                + " where v.number = i.newest and i.id in " + items.text(),
                        kind))
                .getResultList();
    }

    /** All versions but for what was taken back, newest first. */
    List<Version> versions(ContentId id) {
        return entities.createQuery(
                        "select v from Version v where v.itemId = :item and v.takenBackAt is null"
                                + " order by v.number desc",
                        Version.class)
                .setParameter("item", id.value())
                .getResultList();
    }

    List<Variant> variants(ContentId id, int number) {
        return entities.createQuery(
                        "select v from Variant v where v.itemId = :item and v.number = :number", Variant.class)
                .setParameter("item", id.value())
                .setParameter("number", number)
                .getResultList();
    }

    /** The item and every copy of it, and of those. */
    List<ContentItem> withCopies(ContentItem item) {
        Map<UUID, ContentItem> same = new LinkedHashMap<>();
        Deque<ContentItem> next = new ArrayDeque<>(List.of(item));
        while (!next.isEmpty()) {
            ContentItem one = next.pop();
            if (same.putIfAbsent(one.id().value(), one) == null) {
                next.addAll(entities.createQuery(
                                "select i from ContentItem i where i.sharedFrom = :from", ContentItem.class)
                        .setParameter("from", one.id().value())
                        .getResultList());
            }
        }
        return List.copyOf(same.values());
    }

    /** What the scope reaches as it was written, newest first. */
    List<ContentItem> inCase(CaseId caseId, ContentFilter filter, Scope scope) {
        return page(caseId, filter, scope, scope.where("i.stamp", "i.id"));
    }

    /** What the scope reaches only with parts taken out, newest first. */
    List<ContentItem> redactedInCase(CaseId caseId, ContentFilter filter, Scope scope) {
        return page(caseId, filter, scope, onlyRedacted(scope));
    }

    /** Of these, what the scope reaches as it was written. */
    List<ContentItem> among(Set<UUID> ids, Scope scope) {
        return among(ids, scope, scope.where("i.stamp", "i.id"));
    }

    /** Of these, what the scope reaches only with parts taken out. */
    List<ContentItem> redactedAmong(Set<UUID> ids, Scope scope) {
        return among(ids, scope, onlyRedacted(scope));
    }

    private List<ContentItem> among(Set<UUID> ids, Scope scope, String reached) {
        return scope.bind(entities.createQuery(
                                "select i from ContentItem i where i.id in :ids and i.state = :published and "
                                        + reached,
                                ContentItem.class)
                        .setParameter("ids", ids)
                        .setParameter("published", ContentItem.State.PUBLISHED))
                .getResultList();
    }

    // asked by a subquery, because "not" of a condition over an empty own key is neither true nor false
    private static String onlyRedacted(Scope scope) {
        return "not exists (select 1 from ContentItem whole where whole.id = i.id and "
                + scope.where("whole.stamp", "whole.id")
                + ") and exists (select 1 from Variant v where v.itemId = i.id"
                + " and v.number = i.newest and " + scope.where("v.stamp", "i.id") + " and "
                + scope.isFor("v.audienceKey") + ")";
    }

    private List<ContentItem> page(CaseId caseId, ContentFilter filter, Scope scope, String reached) {
        Among<Compartment> rooms = Among.of("room", filter.rooms());
        TypedQuery<ContentItem> query = entities.createQuery(
                "select i from ContentItem i where i.stamp.caseId = :case and i.state = :published"
                        + (filter.type() == null ? "" : " and i.type = :type")
                        + (filter.everywhere() ? "" : " and i.stamp.compartment in " + rooms.text())
                        + (filter.before() == null ? "" : " and i.id < :before") + " and " + reached
                        + " order by i.id desc",
                ContentItem.class);
        query.setParameter("case", caseId.value()).setParameter("published", ContentItem.State.PUBLISHED);
        if (filter.type() != null) {
            query.setParameter("type", filter.type().value());
        }
        if (!filter.everywhere()) {
            rooms.bind(query);
        }
        if (filter.before() != null) {
            query.setParameter("before", filter.before().value());
        }
        return scope.bind(query).setMaxResults(filter.most()).getResultList();
    }

    /** When it was begun. What a family begins in private time stands behind what it began before, and tells no more of when. */
    Instant begun(AccessStamp place, Hand hand) {
        CaseId caseId = place.caseId();
        return caseId == null || place.compartment() != Compartment.FAMILY ? hand.at() : nextInTheRoom(caseId);
    }

    private Instant nextInTheRoom(CaseId caseId) {
        Instant last = entities.createQuery(
                        "select max(i.begunAt) from ContentItem i where i.stamp.caseId = :case"
                                + " and i.stamp.compartment = :room",
                        Instant.class)
                .setParameter("case", caseId.value())
                .setParameter("room", Compartment.FAMILY)
                .getSingleResult();
        return (last == null ? Instant.EPOCH : last).plusSeconds(1);
    }

    /**
     * Takes the token for the item; it is kept as a SHA-256, which tells nobody who sent it. Somebody who sends the same at
     * the same moment waits here until the first is done.
     *
     * @return nothing if it was free, else what it was taken for
     */
    Optional<TakenToken> take(String tokenKey, String requestHash, ContentId item, Instant now) {
        int taken = entities.createNativeQuery(
                        "insert ignore into content_token (token_key, request_hash, item_id, taken_at) values (?, ?, ?, ?)")
                .setParameter(1, Request.sha256(tokenKey))
                .setParameter(2, requestHash)
                .setParameter(3, item.value())
                .setParameter(4, now)
                .executeUpdate();
        return taken == 1 ? Optional.empty() : Optional.of(taken(tokenKey));
    }

    private TakenToken taken(String tokenKey) {
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select request_hash, cast(item_id as char(36)) from content_token where token_key = ?")
                .setParameter(1, Request.sha256(tokenKey))
                .getSingleResult();
        return new TakenToken(row[0].toString(), new ContentId(UUID.fromString(row[1].toString())));
    }

    record TakenToken(String requestHash, ContentId item) {}

    /** The authority's advice in the case goes where it alone could read it, past whatever opens the room it lay in. */
    void staysWithClient(AdviceStays stays) {
        for (Label label : Label.values()) {
            stays.bind(entities.createNativeQuery(stays.move("content_item")), label)
                    .executeUpdate();
            stays.bind(entities.createNativeQuery(stays.move("content_variant")), label)
                    .executeUpdate();
        }
    }
}
