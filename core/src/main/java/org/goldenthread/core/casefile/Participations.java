package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Scope;
import org.goldenthread.core.kernel.Among;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** All participations. */
@ApplicationScoped
class Participations {

    @PersistenceContext
    EntityManager em;

    Participation add(Participation participation) {
        em.persist(participation);
        return participation;
    }

    Optional<Participation> byId(ParticipationId id) {
        return Optional.ofNullable(em.find(Participation.class, id.value()));
    }

    /** Everybody who takes part or has been asked to, for rules; never for a page. */
    List<Participation> current(CaseId caseId, Instant now) {
        return em.createQuery(
                        "select p from Participation p where p.stamp.caseId = :case and p.until > :now order by p.id",
                        Participation.class)
                .setParameter("case", caseId.value())
                .setParameter("now", now)
                .getResultList();
    }

    /** Whoever takes part, has been asked to, or once did, for rules; never for a page. */
    List<PersonId> everIn(CaseId caseId) {
        return em.createQuery(
                        "select distinct p.personId from Participation p where p.stamp.caseId = :case", UUID.class)
                .setParameter("case", caseId.value())
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    /** Every case in which the person was ever asked to take part, for rules; never for a page. */
    List<CaseId> everOf(PersonId person) {
        return em.createQuery(
                        "select distinct p.stamp.caseId from Participation p where p.personId = :person", UUID.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(CaseId::new)
                .toList();
    }

    /** Whoever was ever asked to take part in such a capacity, for rules; never for a page. */
    List<PersonId> everIn(CaseId caseId, Predicate<Capacity> such) {
        return em.createQuery(
                        "select distinct p.personId from Participation p where p.stamp.caseId = :case"
                                + " and p.capacity in :such",
                        UUID.class)
                .setParameter("case", caseId.value())
                .setParameter("such", Stream.of(Capacity.values()).filter(such).toList())
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    /** Whatever nobody has ended, whether or not its time is over, in the order it was asked. */
    List<Participation> endedByNobody(CaseId caseId) {
        return em.createQuery(
                        "select p from Participation p where p.stamp.caseId = :case and p.endedBecause is null"
                                + " order by p.id",
                        Participation.class)
                .setParameter("case", caseId.value())
                .getResultList();
    }

    /** What the coming of age of a child ends until then, and whose people have not been told. */
    List<Participation> endingByAge(Instant now, Instant until) {
        return em.createQuery(
                        "select p from Participation p where p.from <= :now and p.until > :now and p.until <= :until"
                                + " and p.until < p.wouldEnd and p.endedBecause is null"
                                + " and (p.toldOfEnd is null or p.toldOfEnd <> p.until) order by p.id",
                        Participation.class)
                .setParameter("now", now)
                .setParameter("until", until)
                .getResultList();
    }

    /** What rested on somebody's yes for a while and ended with that after the first of these, and whose people have not been told. */
    List<Participation> ranOutOnConsent(Instant since, Instant now) {
        return em.createQuery(
                        "select p from Participation p where p.basis = LegalBasis.CONSENT and p.from is not null"
                                + " and p.until > :since and p.until <= :now and p.endedBecause is null"
                                + " and (p.toldOfEnd is null or p.toldOfEnd <> p.until) order by p.id",
                        Participation.class)
                .setParameter("since", since)
                .setParameter("now", now)
                .getResultList();
    }

    /** Those who take part in a capacity now. */
    List<Participation> takingPart(CaseId caseId, Capacity capacity, Instant now) {
        return em.createQuery(
                        "select p from Participation p where p.stamp.caseId = :case and p.capacity = :capacity"
                                + " and p.from <= :now and p.until > :now order by p.id",
                        Participation.class)
                .setParameter("case", caseId.value())
                .setParameter("capacity", capacity)
                .setParameter("now", now)
                .getResultList();
    }

    /** The same, and of each nothing but who it is. */
    List<PersonId> holders(CaseId caseId, Capacity capacity, Instant now) {
        return em
                .createQuery(
                        "select p.personId from Participation p where p.stamp.caseId = :case and p.capacity = :capacity"
                                + " and p.from <= :now and p.until > :now order by p.id",
                        UUID.class)
                .setParameter("case", caseId.value())
                .setParameter("capacity", capacity)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** Those in scope, ended ones too, in the order they were asked. */
    List<Participation> in(Scope scope, CaseId caseId) {
        return scope.bind(em.createQuery(
                        "select p from Participation p where p.stamp.caseId = :case and "
                                + scope.where("p.stamp", "p.id") + " order by p.id",
                        Participation.class))
                .setParameter("case", caseId.value())
                .getResultList();
    }

    /** Every part of the person in any case that goes on or is still to begin. */
    List<Participation> notEnded(PersonId person, Instant now) {
        return em.createQuery(
                        "select p from Participation p where p.personId = :person and p.until > :now order by p.id",
                        Participation.class)
                .setParameter("person", person.value())
                .setParameter("now", now)
                .getResultList();
    }

    /** What somebody has been asked to take part in and has not answered. */
    List<Participation> offeredTo(PersonId person, Instant now) {
        return em.createQuery(
                        "select p from Participation p where p.personId = :person and p.from is null and p.until > :now"
                                + " order by p.id",
                        Participation.class)
                .setParameter("person", person.value())
                .setParameter("now", now)
                .getResultList();
    }

    List<Participation> ofPersonIn(PersonId person, Collection<CaseId> cases, Instant now) {
        if (cases.isEmpty()) {
            return List.of();
        }
        Among<UUID> listed = Among.of("case", cases.stream().map(CaseId::value).toList());
        return listed.bind(em.createQuery(
                        "select p from Participation p where p.personId = :person and p.stamp.caseId in "
                                + listed.text() + " and p.from <= :now and p.until > :now order by p.id",
                        Participation.class))
                .setParameter("person", person.value())
                .setParameter("now", now)
                .getResultList();
    }
}
