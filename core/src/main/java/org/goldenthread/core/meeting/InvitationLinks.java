package org.goldenthread.core.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.casefile.ParticipationId;

/** All links that let somebody in. */
@ApplicationScoped
class InvitationLinks {

    @PersistenceContext
    EntityManager em;

    InvitationLink add(InvitationLink link) {
        em.persist(link);
        return link;
    }

    /** Held until the transaction ends, so that of two who use it at once one comes second. */
    Optional<InvitationLink> heldByToken(LinkToken token) {
        return em.createQuery("select l from InvitationLink l where l.tokenHash = :hash", InvitationLink.class)
                .setParameter("hash", token.hash())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<InvitationLink> of(ParticipationId part) {
        return em.createQuery("select l from InvitationLink l where l.participationId = :part", InvitationLink.class)
                .setParameter("part", part.value())
                .getResultList();
    }
}
