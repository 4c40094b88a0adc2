package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.goldenthread.core.kernel.PersonId;

/** All never-see edges. */
@ApplicationScoped
class NeverSees {

    @PersistenceContext
    EntityManager em;

    void add(NeverSee edge) {
        em.persist(edge);
    }

    boolean between(PersonId person, UUID subjectId) {
        return em.createQuery(
                                "select count(n) from NeverSee n where n.personId = :person and n.subjectId = :subject",
                                Long.class)
                        .setParameter("person", person.value())
                        .setParameter("subject", subjectId)
                        .getSingleResult()
                > 0;
    }
}
