package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** Everything that somebody has said before they looked. */
@ApplicationScoped
class LookReasons {

    @PersistenceContext
    EntityManager em;

    void add(LookReason reason) {
        em.persist(reason);
    }

    /** Whether the person has said why in this case at the instant or since. */
    boolean anyOf(PersonId person, CaseId caseId, Instant from) {
        return em.createQuery(
                                "select count(r) from LookReason r where r.caseId = :case and r.personId = :person"
                                        + " and r.saidAt >= :from",
                                Long.class)
                        .setParameter("case", caseId.value())
                        .setParameter("person", person.value())
                        .setParameter("from", from)
                        .getSingleResult()
                > 0;
    }

    /** What was said in the case, the last first; at most 200. */
    List<LookReason> in(CaseId caseId) {
        return em.createQuery(
                        "select r from LookReason r where r.caseId = :case order by r.saidAt desc", LookReason.class)
                .setParameter("case", caseId.value())
                .setMaxResults(200)
                .getResultList();
    }
}
