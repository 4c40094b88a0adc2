package org.goldenthread.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.goldenthread.core.kernel.PersonId;

/** All accounts. */
@ApplicationScoped
class Accounts {

    @PersistenceContext
    EntityManager em;

    void add(Account account) {
        em.persist(account);
    }

    Optional<Account> bySubject(String subject) {
        return Optional.ofNullable(em.find(Account.class, subject));
    }

    Optional<Account> of(PersonId person) {
        return em.createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }
}
