package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** Everything that is or was held back. */
@ApplicationScoped
class HeldBacks {

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
