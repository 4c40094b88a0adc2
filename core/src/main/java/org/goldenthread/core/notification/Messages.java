package org.goldenthread.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.hibernate.LockOptions;
import org.hibernate.jpa.SpecHints;

/** All messages. */
@ApplicationScoped
class Messages {

    @PersistenceContext
    EntityManager em;

    void add(Message message) {
        em.persist(message);
    }

    Optional<Message> byKey(String dedupeKey) {
        return em.createQuery("select m from Message m where m.dedupeKey = :key", Message.class)
                .setParameter("key", dedupeKey)
                .getResultStream()
                .findFirst();
    }

    /** True where they will be told anyway, by a message that has not left. */
    boolean oneWaitsFor(PersonId person, MessageKind kind) {
        return em.createQuery(
                                "select count(m) from Message m where m.personId = :person and m.kind = :kind"
                                        + " and m.state = MessageState.QUEUED",
                                Long.class)
                        .setParameter("person", person.value())
                        .setParameter("kind", kind)
                        .getSingleResult()
                > 0;
    }

    List<Message> linksWaiting(PersonId person, CaseId caseId) {
        return em.createQuery(
                        "select m from Message m where m.personId = :person and m.caseId = :case"
                                + " and m.kind = MessageKind.LINK and m.state = MessageState.QUEUED",
                        Message.class)
                .setParameter("person", person.value())
                .setParameter("case", caseId.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Messages whose hour has come, the longest waiting first. */
    List<UUID> due(Instant now, int most) {
        return em.createQuery(
                        "select m.id from Message m where m.state = MessageState.QUEUED and m.notBefore <= :now"
                                + " order by m.notBefore, m.id",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Messages that somebody took and left lying. */
    List<Message> leftBehind(Instant now, int most) {
        return em.createQuery(
                        "select m from Message m where m.state in (MessageState.CLAIMED, MessageState.SENDING)"
                                + " and m.leasedUntil <= :now order by m.id",
                        Message.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
                .getResultList();
    }

    Optional<Message> heldById(UUID id) {
        return Optional.ofNullable(em.find(Message.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    long count(MessageState state) {
        return em.createQuery("select count(m) from Message m where m.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** How many wait for another try. */
    long inVain() {
        return em.createQuery(
                        "select count(m) from Message m where m.state = MessageState.QUEUED and m.trouble is not null",
                        Long.class)
                .getSingleResult();
    }

    long givenUpSince(Instant since) {
        return em.createQuery(
                        "select count(m) from Message m where m.state = MessageState.DEAD and m.overAt >= :since",
                        Long.class)
                .setParameter("since", since)
                .getSingleResult();
    }

    Optional<Instant> oldestOverdue(Instant now) {
        return Optional.ofNullable(em.createQuery(
                        "select min(m.notBefore) from Message m where m.state = MessageState.QUEUED and m.notBefore <= :now",
                        Instant.class)
                .setParameter("now", now)
                .getSingleResult());
    }
}
