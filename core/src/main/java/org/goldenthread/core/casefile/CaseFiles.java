package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.access.Scope;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** All case files. */
@ApplicationScoped
class CaseFiles {

    @PersistenceContext
    EntityManager em;

    CaseFile add(CaseFile file) {
        em.persist(file);
        return file;
    }

    Optional<CaseFile> byId(CaseId id) {
        return Optional.ofNullable(em.find(CaseFile.class, id.value()));
    }

    /** Every case about a child, for rules; never for a page. */
    List<CaseFile> about(PersonId child) {
        return em.createQuery("select c from CaseFile c where c.childId = :child order by c.id", CaseFile.class)
                .setParameter("child", child.value())
                .getResultList();
    }

    Optional<CaseFile> byReference(CaseReference reference) {
        return em.createQuery("select c from CaseFile c where c.reference = :reference", CaseFile.class)
                .setParameter("reference", reference.words())
                .getResultStream()
                .findFirst();
    }

    /** The same, each held until the transaction ends. */
    List<CaseFile> heldAbout(PersonId child) {
        return em.createQuery("select c from CaseFile c where c.childId = :child order by c.id", CaseFile.class)
                .setParameter("child", child.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Held until the transaction ends: who takes part in one case is changed by one at a time. */
    Optional<CaseFile> heldById(CaseId id) {
        return Optional.ofNullable(em.find(CaseFile.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Takes the press for the case. Whoever presses twice at the same moment waits here until the first is done.
     *
     * @return nothing if it was free, else the case that it opened
     */
    Optional<CaseId> take(OpenedOnce press, CaseId id, Instant now) {
        int taken = em.createNativeQuery(
                        "insert ignore into case_token (token_key, case_id, taken_at) values (?, ?, ?)")
                .setParameter(1, press.key())
                .setParameter(2, id.value())
                .setParameter(3, now)
                .executeUpdate();
        return taken == 1 ? Optional.empty() : Optional.of(openedBy(press));
    }

    private CaseId openedBy(OpenedOnce press) {
        Object id = em.createNativeQuery("select cast(case_id as char(36)) from case_token where token_key = ?")
                .setParameter(1, press.key())
                .getSingleResult();
        return new CaseId(UUID.fromString(id.toString()));
    }

    /** Those in scope, open ones first, the latest opened first. */
    List<CaseFile> in(Scope scope) {
        return scope.bind(em.createQuery(
                        "select c from CaseFile c where " + scope.where("c.stamp", "c.id")
                                + " order by case when c.closedAt is null then 0 else 1 end, c.id desc",
                        CaseFile.class))
                .getResultList();
    }

    /** Those of brothers and sisters that are in scope, the case itself left out. */
    List<CaseFile> siblings(Scope scope, UUID group, CaseId except) {
        return scope.bind(em.createQuery(
                        "select c from CaseFile c where c.siblingGroup = :group and c.id <> :except and "
                                + scope.where("c.stamp", "c.id") + " order by c.id",
                        CaseFile.class))
                .setParameter("group", group)
                .setParameter("except", except.value())
                .getResultList();
    }
}
