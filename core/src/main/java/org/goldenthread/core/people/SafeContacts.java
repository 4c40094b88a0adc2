package org.goldenthread.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.kernel.PersonId;

/** All safe contacts, and all ways that are not safe. */
@ApplicationScoped
class SafeContacts {

    @PersistenceContext
    EntityManager em;

    SafeContact add(SafeContact contact) {
        em.persist(contact);
        return contact;
    }

    Optional<SafeContact> byId(SafeContactId id) {
        return Optional.ofNullable(em.find(SafeContact.class, id.value()));
    }

    /** Those not withdrawn, the latest said first. */
    List<SafeContact> of(PersonId person) {
        return em.createQuery(
                        "select c from SafeContact c where c.personId = :person and c.withdrawnAt is null order by c.id desc",
                        SafeContact.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Those of any of them, withdrawn ones too: where somebody lived may still be where they are found. */
    List<SafeContact> ever(Collection<PersonId> persons) {
        return em.createQuery(
                        "select c from SafeContact c where c.personId in :persons order by c.id", SafeContact.class)
                .setParameter("persons", persons.stream().map(PersonId::value).toList())
                .getResultList();
    }

    List<NeverBy> never(PersonId person) {
        return em.createQuery("select n from NeverBy n where n.personId = :person", NeverBy.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    void add(NeverBy never) {
        em.persist(never);
    }

    void remove(NeverBy never) {
        em.remove(never);
    }
}
