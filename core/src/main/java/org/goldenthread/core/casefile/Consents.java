package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.Scope;
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

    /** Those in scope that somebody gave themselves, the latest first. */
    List<Consent> givenBy(Scope scope, PersonId giver) {
        return scope.bind(em.createQuery(
                        "select c from Consent c where c.giverId = :giver and " + scope.where("c.stamp", "c.id")
                                + " order by c.id desc",
                        Consent.class))
                .setParameter("giver", giver.value())
                .getResultList();
    }
}
