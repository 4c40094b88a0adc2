package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.Among;
import org.goldenthread.core.kernel.CaseId;
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

    Optional<BirthDateProposal> byId(UUID id) {
        return Optional.ofNullable(em.find(BirthDateProposal.class, id));
    }

    /** What waits in a case, in which nobody has agreed yet. */
    List<BirthDateProposal> waitingIn(CaseId caseId) {
        return em.createQuery(
                        "select p from BirthDateProposal p where p.stamp.caseId = :case and p.closedAt is null"
                                + " and p.agreedAt is null order by p.id",
                        BirthDateProposal.class)
                .setParameter("case", caseId.value())
                .getResultList();
    }

    /** The same in every case that one of these agencies keeps. */
    List<BirthDateProposal> waitingAt(Collection<AgencyId> agencies) {
        if (agencies.isEmpty()) {
            return List.of();
        }
        Among<UUID> listed =
                Among.of("agency", agencies.stream().map(AgencyId::value).toList());
        return listed.bind(em.createQuery(
                        "select p from BirthDateProposal p join CaseFile f on f.id = p.stamp.caseId"
                                + " where p.closedAt is null and p.agreedAt is null and f.agencyId in "
                                + listed.text() + " order by p.id",
                        BirthDateProposal.class))
                .getResultList();
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
