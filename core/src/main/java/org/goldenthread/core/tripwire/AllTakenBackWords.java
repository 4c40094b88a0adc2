package org.goldenthread.core.tripwire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.goldenthread.core.kernel.CaseId;

/** Everything that was taken back once others had looked at it. */
@ApplicationScoped
class AllTakenBackWords {

    @PersistenceContext
    EntityManager em;

    void add(TakenBackWords words) {
        em.persist(words);
    }

    /** What was taken back in the case, the longest ago first; for rules, never for a page. */
    List<TakenBackWords> in(CaseId caseId) {
        return em.createQuery(
                        "select w from TakenBackWords w where w.caseId = :case order by w.takenAt, w.heldBackId",
                        TakenBackWords.class)
                .setParameter("case", caseId.value())
                .getResultList();
    }
}
