package org.goldenthread.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.goldenthread.core.kernel.PersonId;

/** All whose account may still hold an address that is safe no more. */
@ApplicationScoped
class AddressesToForget {

    private static final int MOST = 100;

    @PersistenceContext
    EntityManager em;

    /** Once a person, with the last time it was said. */
    void add(PersonId person, Instant now) {
        em.merge(new AddressToForget(person, now));
    }

    List<AddressToForget> all() {
        return em.createQuery("select a from AddressToForget a order by a.saidAt", AddressToForget.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    void remove(PersonId person, Instant saidUntil) {
        em.createQuery("delete from AddressToForget a where a.personId = :person and a.saidAt <= :until")
                .setParameter("person", person.value())
                .setParameter("until", saidUntil)
                .executeUpdate();
    }
}
