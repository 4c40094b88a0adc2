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

    /** Whether they are kin to anybody whom the portal knows. */
    boolean any(PersonId from) {
        return em.createQuery("select count(r) from Relationship r where r.fromPerson = :person", Long.class)
                        .setParameter("person", from.value())
                        .getSingleResult()
                > 0;
    }

    /** Who is what to this person. */
    List<Relationship> to(PersonId person) {
        return em.createQuery(
                        "select r from Relationship r where r.toPerson = :person order by r.id", Relationship.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
