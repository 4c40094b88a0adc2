package org.goldenthread.core.privilege;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.Scope;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** All waivers. */
@ApplicationScoped
class Waivers {

    @PersistenceContext
    EntityManager em;

    Waiver add(Waiver waiver) {
        em.persist(waiver);
        return waiver;
    }

    Optional<Waiver> byId(WaiverId id) {
        return Optional.ofNullable(em.find(Waiver.class, id.value()));
    }

    /** The same, which nobody else confirms or takes back until this transaction ends. */
    Optional<Waiver> hold(WaiverId id) {
        return byId(id).map(found -> {
            em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
            return found;
        });
    }

    /** Of one paper, for rules. */
    List<Waiver> of(FileId paper) {
        return em.createQuery("select w from Waiver w where w.fileId = :file order by w.id", Waiver.class)
                .setParameter("file", paper.value())
                .getResultList();
    }

    /** Of one client's advice, those that were not taken back, for rules. */
    List<Waiver> standing(CaseId caseId, PersonId client) {
        return em.createQuery(
                        "select w from Waiver w where w.stamp.caseId = :case and w.stamp.partyId = :client"
                                + " and w.takenBackAt is null order by w.id",
                        Waiver.class)
                .setParameter("case", caseId.value())
                .setParameter("client", client.value())
                .getResultList();
    }

    /** Those in scope, the latest first. */
    List<Waiver> in(CaseId caseId, Scope scope) {
        return scope.bind(em.createQuery(
                        "select w from Waiver w where w.stamp.caseId = :case and " + scope.where("w.stamp", "w.id")
                                + " and " + scope.nothingKept("w.fileId") + " order by w.id desc",
                        Waiver.class))
                .setParameter("case", caseId.value())
                .getResultList();
    }
}
