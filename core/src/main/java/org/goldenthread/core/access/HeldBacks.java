package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Everything that is or was held back. */
@ApplicationScoped
class HeldBacks {

    private static final UUID NO_CASE = new UUID(0, 0);

    @PersistenceContext
    EntityManager em;

    HeldBack add(HeldBack held) {
        em.persist(held);
        return held;
    }

    Optional<HeldBack> byId(HeldBackId id) {
        return Optional.ofNullable(em.find(HeldBack.class, id.value()));
    }

    /** The same, which nobody else decides until this transaction ends. */
    Optional<HeldBack> hold(HeldBackId id) {
        return byId(id).map(this::locked);
    }

    /** What still holds the thing back, which nobody else decides until this transaction ends. */
    Optional<HeldBack> holdOf(UUID thing) {
        return of(thing).map(this::locked).filter(held -> !held.isOver());
    }

    /** Read again behind the lock: what was read before it may have been written again meanwhile. */
    private HeldBack locked(HeldBack held) {
        em.refresh(held, LockModeType.PESSIMISTIC_WRITE);
        return held;
    }

    /** What still holds the thing back. */
    Optional<HeldBack> of(UUID thing) {
        return em.createQuery(
                        "select h from HeldBack h where h.subjectId = :thing and h.overAt is null", HeldBack.class)
                .setParameter("thing", thing)
                .getResultStream()
                .findFirst();
    }

    /**
     * What an edge keeps from the person, in this case or any other, and whatever waits in this one and was written by somebody
     * else: asked for together, because every question to the policy asks for both.
     *
     * @param caseId null for what lives in no case, where nothing waits
     */
    List<KeptBack> keptFrom(PersonId person, @Nullable CaseId caseId) {
        return em.createQuery(
                        "select n.subjectId, '', '' from NeverSee n where n.personId = :person and n.liftedAt is null"
                                + " union all select h.subjectId, h.keepersKey, coalesce(h.writerKey, h.keepersKey)"
                                + " from HeldBack h where h.overAt is null and h.stamp.caseId = :case"
                                + " and (h.writer is null or h.writer <> :person)",
                        Object[].class)
                .setParameter("person", person.value())
                .setParameter("case", caseId == null ? NO_CASE : caseId.value())
                .getResultStream()
                .map(HeldBacks::kept)
                .toList();
    }

    private static KeptBack kept(Object[] row) {
        return new KeptBack(
                (UUID) row[0],
                Stream.of(row[1], row[2])
                        .map(Object::toString)
                        .filter(key -> !key.isEmpty())
                        .collect(Collectors.toSet()));
    }

    /** Whatever waits in any case and was written by somebody else than this person; their keys may open it all the same. */
    List<HeldBack> from(PersonId person) {
        return em.createQuery(
                        "select h from HeldBack h where h.overAt is null"
                                + " and (h.writer is null or h.writer <> :person)",
                        HeldBack.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** What waits in the case and is in the scope, the longest waiting first. */
    List<HeldBack> in(CaseId caseId, Scope scope) {
        return scope.bind(em.createQuery(waiting(scope, "h.stamp.caseId = :case and "), HeldBack.class))
                .setParameter("case", caseId.value())
                .getResultList();
    }

    /** The same in every case. */
    List<HeldBack> all(Scope scope) {
        return scope.bind(em.createQuery(waiting(scope, ""), HeldBack.class)).getResultList();
    }

    private static String waiting(Scope scope, String where) {
        return "select h from HeldBack h where h.overAt is null and " + where + scope.where("h.stamp", "h.subjectId")
                + " order by h.id";
    }
}
