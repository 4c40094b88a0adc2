package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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

    /** Whether one of the things is kept from the person. */
    boolean between(PersonId person, List<UUID> things) {
        return !edges(person, things).isEmpty();
    }

    List<NeverSee> edges(PersonId person, List<UUID> things) {
        return em.createQuery(
                        "select n from NeverSee n where n.personId = :person and n.subjectId in :things"
                                + " and n.liftedAt is null",
                        NeverSee.class)
                .setParameter("person", person.value())
                .setParameter("things", things)
                .getResultList();
    }

    /** Everything that is kept from the person, things and whole cases. */
    List<UUID> from(PersonId person) {
        return em.createQuery(
                        "select n.subjectId from NeverSee n where n.personId = :person and n.liftedAt is null",
                        UUID.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Everybody whom the thing is kept from, in the order they were. */
    List<NeverSee> of(UUID thing) {
        return em.createQuery(
                        "select n from NeverSee n where n.subjectId = :thing and n.liftedAt is null order by n.id",
                        NeverSee.class)
                .setParameter("thing", thing)
                .getResultList();
    }
}
