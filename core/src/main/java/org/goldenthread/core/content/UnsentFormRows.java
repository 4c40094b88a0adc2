package org.goldenthread.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.kernel.PersonId;

/** Forms that could not be taken, always asked for by whose they are. */
@ApplicationScoped
class UnsentFormRows {

    private static final String MINE = " from UnsentForm u where u.id = :id and u.personId = :person";

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    void add(UnsentForm form) {
        entities.persist(form);
        entities.flush();
    }

    Optional<UnsentForm> find(UUID id, PersonId person, Instant now) {
        return entities.createQuery("select u" + MINE + " and u.forgetAt > :now", UnsentForm.class)
                .setParameter("id", id)
                .setParameter("person", person.value())
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    void forget(UUID id, PersonId person) {
        entities.createQuery("delete" + MINE)
                .setParameter("id", id)
                .setParameter("person", person.value())
                .executeUpdate();
    }

    void forgetOlder(Instant now) {
        entities.createQuery("delete from UnsentForm u where u.forgetAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Keeps that many of one person, the newest. */
    void keepNewest(int most, PersonId person) {
        List<UUID> tooMany = entities.createQuery(
                        "select u.id from UnsentForm u where u.personId = :person order by u.keptAt desc, u.id desc",
                        UUID.class)
                .setParameter("person", person.value())
                .setFirstResult(most)
                .getResultList();
        tooMany.forEach(id -> forget(id, person));
    }
}
