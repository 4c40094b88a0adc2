package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.Scope;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** All consents. */
@ApplicationScoped
class Consents {

    @PersistenceContext
    EntityManager em;

    Consent add(Consent consent) {
        em.persist(consent);
        return consent;
    }

    Optional<Consent> byId(ConsentId id) {
        return Optional.ofNullable(em.find(Consent.class, id.value()));
    }

    /** Held until the transaction ends: of two presses, the second is told. */
    Optional<Consent> heldById(ConsentId id) {
        return Optional.ofNullable(em.find(Consent.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** What a part rests on. */
    Optional<Consent> of(ParticipationId part) {
        return em.createQuery("select c from Consent c where c.partId = :part order by c.id desc", Consent.class)
                .setParameter("part", part.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All that somebody gave themselves, in whatever case and whether they still take part there, the latest first. */
    List<Consent> givenBy(PersonId giver) {
        return em.createQuery("select c from Consent c where c.giverId = :giver order by c.id desc", Consent.class)
                .setParameter("giver", giver.value())
                .getResultList();
    }

    /**
     * Those of a case whose two people the reader may both know of: a part of each is in scope, and neither the yes nor
     * either of them is kept from the reader.
     */
    List<Consent> in(Scope scope, CaseId caseId) {
        return scope.bind(em.createQuery(
                        "select c from Consent c, Participation p where p.id = c.partId and c.stamp.caseId = :case and "
                                + scope.where("p.stamp", "p.id") + " and "
                                + scope.nothingKept("c.id", "p.personId", "c.giverId")
                                + " and exists (select 1 from Participation g where g.personId = c.giverId"
                                + " and g.stamp.caseId = :case and " + scope.where("g.stamp", "g.id")
                                + ") order by c.id",
                        Consent.class))
                .setParameter("case", caseId.value())
                .getResultList();
    }

    /** What somebody has said yes to in a case and not taken back, for rules; never for a page. */
    List<Consent> standing(CaseId caseId, PersonId giver) {
        return givenBy(giver).stream()
                .filter(consent -> consent.caseId().equals(caseId) && consent.withdrawnAt() == null)
                .toList();
    }
}
