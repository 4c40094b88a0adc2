package org.goldenthread.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.goldenthread.core.kernel.PersonId;

/** All relationships. */
@ApplicationScoped
class Relationships {

    @PersistenceContext
    EntityManager em;

    void add(Relationship relationship) {
        em.persist(relationship);
    }

    /** Who is what to this person. */
    List<Relationship> to(PersonId person) {
        return em.createQuery(
                        "select r from Relationship r where r.toPerson = :person order by r.id", Relationship.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
