package org.goldenthread.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.kernel.PersonId;

/** All people. */
@ApplicationScoped
class People {

    @PersistenceContext
    EntityManager em;

    Person add(Person person) {
        em.persist(person);
        return person;
    }

    Optional<Person> byId(PersonId id) {
        return Optional.ofNullable(em.find(Person.class, id.value()));
    }

    List<Person> byIds(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", ids.stream().map(PersonId::value).toList())
                .getResultList();
    }
}
