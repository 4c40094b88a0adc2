package org.goldenthread.core.notification.hook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.hibernate.jpa.SpecHints;

/** All calls. */
@ApplicationScoped
class HookCalls {

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    void add(HookCall call) {
        entities.persist(call);
    }

    /** Those whose turn it is, the longest waiting first; what another server holds is left to it. */
    List<HookCall> due(Instant now, int most) {
        return entities.createQuery(
                        "select c from HookCall c where (c.state = HookState.QUEUED and c.notBefore <= :now)"
                                + " or (c.state = HookState.SENDING and c.leasedUntil <= :now) order by c.notBefore, c.id",
                        HookCall.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
                .getResultList();
    }

    Optional<HookCall> hold(UUID id) {
        return Optional.ofNullable(entities.find(HookCall.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The newest first. */
    List<HookCall> dead(int most) {
        return entities.createQuery(
                        "select c from HookCall c where c.state = HookState.DEAD order by c.overAt desc, c.id",
                        HookCall.class)
                .setMaxResults(most)
                .getResultList();
    }

    void forgetTakenBefore(Instant instant) {
        entities.createQuery("delete from HookCall c where c.state = HookState.TAKEN and c.overAt < :instant")
                .setParameter("instant", instant)
                .executeUpdate();
    }
}
