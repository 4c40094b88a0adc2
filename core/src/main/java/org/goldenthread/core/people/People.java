package org.goldenthread.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.kernel.Among;
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
        Among<UUID> listed =
                Among.of("id", ids.stream().map(PersonId::value).distinct().toList());
        return listed.bind(em.createQuery("select p from Person p where p.id in " + listed.text(), Person.class))
                .getResultList();
    }
}
