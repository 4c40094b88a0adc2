package org.goldenthread.core.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.AdviceStays;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Scope;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.tripwire.Tripwire;
import org.goldenthread.core.tripwire.Words;
import org.jspecify.annotations.Nullable;

/** All files in their places. */
@ApplicationScoped
class StoredFiles {

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    private Tripwire wire;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected StoredFiles() {}

    @Inject
    StoredFiles(Tripwire wire) {
        this.wire = wire;
    }

    /** @param words everything that others could read in it */
    void add(StoredFile file, Words words) {
        entities.persist(file);
        wire.cross(file.subject(), words, file.line().at());
    }

    void withdraw(StoredFile file, Instant now) {
        file.withdraw(now);
        wire.gone(file.subject());
    }

    /** The file, unless it was withdrawn. */
    Optional<StoredFile> find(FileId id) {
        return Optional.ofNullable(entities.find(StoredFile.class, id.value())).filter(StoredFile::isThere);
    }

    /** The file, which nobody else moves or takes back until this transaction ends; none where somebody has. */
    Optional<StoredFile> hold(FileId id) {
        return find(id).map(file -> {
                    entities.refresh(file, LockModeType.PESSIMISTIC_WRITE);
                    return file;
                })
                .filter(StoredFile::isThere);
    }

    /** The same bytes under the same name in the same place, brought by the same person before. */
    Optional<StoredFile> same(StoredFile.Parcel parcel, AccessStamp place, UUID by) {
        return entities.createQuery(
                        "select f from StoredFile f where f.sha256 = :sha256 and f.name = :name and f.withdrawnAt is"
                                + " null and f.receivedBy = :by",
                        StoredFile.class)
                .setParameter("sha256", parcel.sha256())
                .setParameter("name", parcel.name())
                .setParameter("by", by)
                .getResultStream()
                .filter(file ->
                        file.subject().stamp().equals(place.asThing(file.id().value())))
                .findFirst();
    }

    /** Those that wait to be shared, held until the transaction ends so that each is shared once. */
    List<StoredFile> waiting(CaseId caseId) {
        return entities.createQuery(
                        "select f from StoredFile f where f.stamp.caseId = :case and f.waits = true"
                                + " and f.withdrawnAt is null order by f.id",
                        StoredFile.class)
                .setParameter("case", caseId.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Those that wait to be shared and that the scope reaches, for looking at them. */
    List<StoredFile> waiting(CaseId caseId, Scope scope) {
        TypedQuery<StoredFile> query = entities.createQuery(
                "select f from StoredFile f where f.stamp.caseId = :case and f.waits = true"
                        + " and f.withdrawnAt is null and " + scope.where("f.stamp", "f.id") + " order by f.id",
                StoredFile.class);
        query.setParameter("case", caseId.value());
        return scope.bind(query).getResultList();
    }

    /** What the scope reaches in one room, in the order in which it came. */
    List<StoredFile> inRoom(CaseId caseId, Compartment room, Scope scope) {
        TypedQuery<StoredFile> query = entities.createQuery(
                        "select f from StoredFile f where f.stamp.caseId = :case and f.stamp.compartment = :room"
                                + " and f.withdrawnAt is null and " + scope.where("f.stamp", "f.id") + " order by f.id",
                        StoredFile.class)
                .setParameter("case", caseId.value())
                .setParameter("room", room);
        return scope.bind(query).getResultList();
    }

    /** Of these, what the scope reaches. */
    List<StoredFile> among(Set<UUID> ids, Scope scope) {
        return scope.bind(entities.createQuery(
                                "select f from StoredFile f where f.id in :ids and f.withdrawnAt is null and "
                                        + scope.where("f.stamp", "f.id"),
                                StoredFile.class)
                        .setParameter("ids", ids))
                .getResultList();
    }

    /** What is there in the case, in an order that stays; for looking it through, never for a page. */
    List<StoredFile> standing(CaseId caseId, @Nullable UUID after, int most) {
        TypedQuery<StoredFile> query = entities.createQuery(
                "select f from StoredFile f where f.stamp.caseId = :case and f.withdrawnAt is null"
                        + (after == null ? "" : " and f.id > :after") + " order by f.id",
                StoredFile.class);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setParameter("case", caseId.value()).setMaxResults(most).getResultList();
    }

    /** What the scope reaches, newest first. */
    List<StoredFile> inCase(CaseId caseId, @Nullable FileId before, int most, Scope scope) {
        TypedQuery<StoredFile> query = entities.createQuery(
                "select f from StoredFile f where f.stamp.caseId = :case and f.withdrawnAt is null"
                        + (before == null ? "" : " and f.id < :before") + " and " + scope.where("f.stamp", "f.id")
                        + " order by f.id desc",
                StoredFile.class);
        query.setParameter("case", caseId.value());
        if (before != null) {
            query.setParameter("before", before.value());
        }
        return scope.bind(query).setMaxResults(most).getResultList();
    }

    /** The authority's advice in the case goes where it alone could read it, past whatever opens the room it lay in. */
    void staysWithClient(AdviceStays stays) {
        for (Label label : Label.values()) {
            stays.bind(entities.createNativeQuery(stays.move("stored_file")), label)
                    .executeUpdate();
        }
    }
}
