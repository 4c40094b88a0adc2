package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
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

    /** What somebody has said yes to in a case and not taken back, for rules; never for a page. */
    List<Consent> standing(CaseId caseId, PersonId giver) {
        return givenBy(giver).stream()
                .filter(consent -> consent.caseId().equals(caseId) && consent.withdrawnAt() == null)
                .toList();
    }
}
