package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** All grants. */
@ApplicationScoped
class Grants {

    @PersistenceContext
    EntityManager em;

    private NeverSees neverSees;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Grants() {}

    @Inject
    Grants(NeverSees neverSees) {
        this.neverSees = neverSees;
    }

    Grant add(Grant grant) {
        em.persist(grant);
        return grant;
    }

    Optional<Grant> byId(GrantId id) {
        return Optional.ofNullable(em.find(Grant.class, id.value()));
    }

    /** Every grant a person ever held in a case, ended ones too: a refusal must know whether something was there and ended. */
    List<GrantTerms> ofPersonIn(PersonId person, CaseId caseId) {
        return em.createQuery("select g from Grant g where g.personId = :person and g.caseId = :case", Grant.class)
                .setParameter("person", person.value())
                .setParameter("case", caseId.value())
                .getResultStream()
                .map(Grant::terms)
                .toList();
    }

    /**
     * The same, and whether an edge keeps the person from the thing or from its whole case, or it waits for a second person:
     * questions that are always asked together, in one statement where the person holds anything.
     */
    Standing standing(PersonId person, CaseId caseId, UUID subjectId) {
        List<Object[]> rows = em.createQuery(
                        "select g, (select count(n) from NeverSee n where n.personId = :person"
                                + " and n.subjectId in (:subject, :case) and n.liftedAt is null),"
                                + " (select count(h) from HeldBack h where h.subjectId = :subject and h.overAt is null"
                                + " and (h.writer is null or h.writer <> :person))"
                                + " from Grant g where g.personId = :person and g.caseId = :case",
                        Object[].class)
                .setParameter("person", person.value())
                .setParameter("subject", subjectId)
                .setParameter("case", caseId.value())
                .getResultList();
        boolean hidden = rows.isEmpty()
                ? neverSees.between(person, List.of(subjectId, caseId.value()))
                : (Long) rows.get(0)[1] > 0;
        boolean heldBack = !rows.isEmpty() && (Long) rows.get(0)[2] > 0;
        return new Standing(rows.stream().map(row -> ((Grant) row[0]).terms()).toList(), hidden, heldBack);
    }

    /**
     * How a person stands to a thing in a case.
     *
     * @param held every grant they ever held in the case
     * @param hidden true where they never see it
     * @param heldBack true where it waits for a second person, and they did not write it
     */
    record Standing(List<GrantTerms> held, boolean hidden, boolean heldBack) {}

    List<GrantTerms> liveOf(PersonId person, Instant now) {
        return em.createQuery(
                        "select g from Grant g where g.personId = :person and g.from <= :now"
                                + " and (g.until is null or g.until > :now)",
                        Grant.class)
                .setParameter("person", person.value())
                .setParameter("now", now)
                .getResultStream()
                .map(Grant::terms)
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
