package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.Scope;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** Every time that somebody broke the glass. */
@ApplicationScoped
class BrokenGlasses {

    @PersistenceContext
    EntityManager em;

    BreakGlass add(BreakGlass broken) {
        em.persist(broken);
        return broken;
    }

    Optional<BreakGlass> byId(BreakGlassId id) {
        return Optional.ofNullable(em.find(BreakGlass.class, id.value()));
    }

    /** Held until the transaction ends: of two who judge at once, the second is told. */
    Optional<BreakGlass> heldById(BreakGlassId id) {
        return Optional.ofNullable(em.find(BreakGlass.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those in scope that nobody has judged yet, the oldest first. */
    List<BreakGlass> waiting(Scope scope) {
        return scope.bind(em.createQuery(
                        "select b from BreakGlass b where b.judgedAt is null and " + scope.where("b.stamp", "b.id")
                                + " order by b.id",
                        BreakGlass.class))
                .getResultList();
    }

    /** Whether somebody answering for the case has said before that this person had no reason to break in. */
    boolean wasWrong(CaseId caseId, PersonId person) {
        return any("b.wasRight = false", caseId, person);
    }

    /** Whether nobody has said yet of an earlier time if this person was right to break in. */
    boolean waits(CaseId caseId, PersonId person) {
        return any("b.judgedAt is null", caseId, person);
    }

    private boolean any(String such, CaseId caseId, PersonId person) {
        return em.createQuery(
                                "select count(b) from BreakGlass b where b.stamp.caseId = :case"
                                        + " and b.personId = :person and " + such,
                                Long.class)
                        .setParameter("case", caseId.value())
                        .setParameter("person", person.value())
                        .getSingleResult()
                > 0;
    }
}
