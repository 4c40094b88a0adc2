package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;

/** All grants. */
@ApplicationScoped
class Grants {

    private static final String TERMS = "g.capacity, g.partyId, g.purpose, g.legalBasis, g.from, g.until, g.thing";

    @PersistenceContext
    EntityManager em;

    Grant add(Grant grant) {
        em.persist(grant);
        return grant;
    }

    Optional<Grant> byId(GrantId id) {
        return Optional.ofNullable(em.find(Grant.class, id.value()));
    }

    /** Every grant a person ever held in a case, ended ones too: a refusal must know whether something was there and ended. */
    List<GrantTerms> ofPersonIn(PersonId person, CaseId caseId) {
        // every question asks this, and none of it is changed: values, and no entities to be watched until the
        // transaction ends
        return em.createQuery(
                        "select " + TERMS + " from Grant g where g.personId = :person and g.caseId = :case",
                        Object[].class)
                .setParameter("person", person.value())
                .setParameter("case", caseId.value())
                .getResultStream()
                .map(row -> terms(person, caseId, row))
                .toList();
    }

    private static GrantTerms terms(PersonId person, CaseId caseId, Object[] row) {
        return new GrantTerms(
                person,
                caseId,
                (Capacity) row[0],
                row[1] == null ? null : new PersonId((UUID) row[1]),
                (String) row[2],
                (String) row[3],
                new Span((Instant) row[4], (Instant) row[5]),
                (UUID) row[6]);
    }

    /** Whatever was let be read by name by somebody in that part, and goes on after that instant. */
    List<Grant> namedTo(GrantTerms part, Instant last) {
        return em.createQuery(
                        "select g from Grant g where g.personId = :person and g.caseId = :case"
                                + " and g.capacity = :capacity and g.thing is not null"
                                + " and (g.until is null or g.until > :last)",
                        Grant.class)
                .setParameter("person", part.person().value())
                .setParameter("case", part.caseId().value())
                .setParameter("capacity", part.capacity())
                .setParameter("last", last)
                .getResultStream()
                .filter(grant -> Objects.equals(grant.terms().party(), part.party()))
                .toList();
    }

    /** What the person holds in all cases that has not ended, what is still to begin among it. */
    List<GrantTerms> notEnded(PersonId person, Instant now) {
        return em.createQuery(
                        "select " + TERMS + ", g.caseId from Grant g where g.personId = :person"
                                + " and (g.until is null or g.until > :now)",
                        Object[].class)
                .setParameter("person", person.value())
                .setParameter("now", now)
                .getResultStream()
                .map(row -> terms(person, new CaseId((UUID) row[7]), row))
                .toList();
    }

    /** Everybody's, in one case, in the order they were given. */
    List<GrantTerms> liveIn(CaseId caseId, Instant now) {
        return em.createQuery(
                        "select g from Grant g where g.caseId = :case and g.from <= :now"
                                + " and (g.until is null or g.until > :now) order by g.id",
                        Grant.class)
                .setParameter("case", caseId.value())
                .setParameter("now", now)
                .getResultStream()
                .map(Grant::terms)
                .toList();
    }
}
