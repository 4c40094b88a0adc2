package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.Among;
import org.goldenthread.core.kernel.CaseId;

/** Every time that a case was offered to another authority. */
@ApplicationScoped
class CaseTransfers {

    @PersistenceContext
    EntityManager em;

    CaseTransfer add(CaseTransfer transfer) {
        em.persist(transfer);
        return transfer;
    }

    /** Held until the transaction ends: of two who answer at once, the second is told. */
    Optional<CaseTransfer> heldById(CaseTransferId id) {
        return Optional.ofNullable(em.find(CaseTransfer.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** What is offered and not answered. */
    Optional<CaseTransfer> waiting(CaseId caseId) {
        return em.createQuery(
                        "select t from CaseTransfer t where t.stamp.caseId = :case and t.answeredAt is null"
                                + " order by t.id",
                        CaseTransfer.class)
                .setParameter("case", caseId.value())
                .getResultStream()
                .findFirst();
    }

    /** The last one, answered or not. */
    Optional<CaseTransfer> last(CaseId caseId) {
        return em.createQuery(
                        "select t from CaseTransfer t where t.stamp.caseId = :case order by t.id desc",
                        CaseTransfer.class)
                .setParameter("case", caseId.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What is offered to any of these agencies, the oldest first. */
    List<CaseTransfer> waitingFor(Collection<AgencyId> agencies) {
        if (agencies.isEmpty()) {
            return List.of();
        }
        Among<UUID> listed =
                Among.of("agency", agencies.stream().map(AgencyId::value).toList());
        return listed.bind(em.createQuery(
                        "select t from CaseTransfer t where t.answeredAt is null and t.toAgency in " + listed.text()
                                + " order by t.id",
                        CaseTransfer.class))
                .getResultList();
    }
}
