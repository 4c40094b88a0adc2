package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.goldenthread.core.kernel.PersonId;

/** Every date of birth that waits, or waited, for a second person. */
@ApplicationScoped
class BirthDateProposals {

    @PersistenceContext
    EntityManager em;

    BirthDateProposal add(BirthDateProposal proposal) {
        em.persist(proposal);
        return proposal;
    }

    /** What waits for the child, one for each case that it reaches. */
    List<BirthDateProposal> waiting(PersonId child) {
        return em.createQuery(
                        "select p from BirthDateProposal p where p.childId = :child and p.closedAt is null order by p.id",
                        BirthDateProposal.class)
                .setParameter("child", child.value())
                .getResultList();
    }

    /** The same, held until the transaction ends: of two who answer at once, the second is told. */
    List<BirthDateProposal> held(PersonId child) {
        return em.createQuery(
                        "select p from BirthDateProposal p where p.childId = :child and p.closedAt is null order by p.id",
                        BirthDateProposal.class)
                .setParameter("child", child.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void close(PersonId child, Instant now) {
        held(child).forEach(proposal -> proposal.close(now));
    }
}
