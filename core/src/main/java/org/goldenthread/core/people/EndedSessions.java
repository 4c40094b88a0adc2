package org.goldenthread.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** All sessions that ended before their time. */
@ApplicationScoped
class EndedSessions {

    @PersistenceContext
    EntityManager em;

    /** True where the message is new; one statement, so that two nodes told at once agree. */
    boolean add(SessionEnd end, Instant endedAt, Instant forgetAt) {
        return em.createNativeQuery("insert ignore into ended_session (message, session, subject, ended_at, forget_at)"
                                + " values (:message, :session, :subject, :endedAt, :forgetAt)")
                        .setParameter("message", end.message())
                        .setParameter("session", end.session())
                        .setParameter("subject", end.subject())
                        .setParameter("endedAt", endedAt)
                        .setParameter("forgetAt", forgetAt)
                        .executeUpdate()
                == 1;
    }

    boolean holds(String session, String subject, Instant begunAt) {
        return em.createQuery(
                                "select count(e) from EndedSession e where e.session = :session"
                                        + " or (e.session is null and e.subject = :subject and e.endedAt >= :begunAt)",
                                Long.class)
                        .setParameter("session", session)
                        .setParameter("subject", subject)
                        .setParameter("begunAt", begunAt)
                        .getSingleResult()
                > 0;
    }

    void forget(Instant now) {
        em.createQuery("delete from EndedSession e where e.forgetAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
