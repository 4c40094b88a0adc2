package org.goldenthread.core.tripwire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that is still to be looked through. */
@ApplicationScoped
class LookBacks {

    @PersistenceContext
    EntityManager em;

    void add(LookBack one) {
        em.persist(one);
    }

    List<UUID> all() {
        return em.createQuery("select l.id from LookBack l order by l.id", UUID.class)
                .getResultList();
    }

    /** It, which no other server goes on with until this transaction ends; empty where one has come to its end. */
    Optional<LookBack> hold(UUID id) {
        return Optional.ofNullable(em.find(LookBack.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void done(LookBack one) {
        em.remove(one);
    }
}
