package org.goldenthread.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.Among;
import org.goldenthread.core.kernel.PersonId;

/** All agencies, and who works for them. */
@ApplicationScoped
class Agencies {

    @PersistenceContext
    EntityManager em;

    Agency add(Agency agency) {
        em.persist(agency);
        return agency;
    }

    void add(Membership membership) {
        em.persist(membership);
    }

    Optional<Agency> byId(AgencyId id) {
        return Optional.ofNullable(em.find(Agency.class, id.value()));
    }

    List<Agency> byIds(Collection<AgencyId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Among<UUID> listed = Among.of("id", ids.stream().map(AgencyId::value).toList());
        return listed.bind(em.createQuery("select a from Agency a where a.id in " + listed.text(), Agency.class))
                .getResultList();
    }

    /** The agency with nobody else at work on it until the transaction ends. */
    Optional<Agency> held(AgencyId id) {
        return Optional.ofNullable(em.find(Agency.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    List<Agency> all() {
        return em.createQuery("select a from Agency a order by a.english, a.id", Agency.class)
                .getResultList();
    }

    /** The one that goes by this name in either language. */
    Optional<Agency> named(NewAgency said) {
        return em.createQuery(
                        "select a from Agency a where lower(a.english) = lower(:english) or lower(a.welsh) = lower(:welsh)",
                        Agency.class)
                .setParameter("english", said.english())
                .setParameter("welsh", said.welsh())
                .getResultStream()
                .findFirst();
    }

    Optional<Membership> byPress(String press) {
        return em.createQuery("select m from Membership m where m.press = :press", Membership.class)
                .setParameter("press", press)
                .getResultStream()
                .findFirst();
    }

    List<Membership> postsNow(Instant now) {
        return em.createQuery(
                        "select m from Membership m where m.from <= :now and (m.until is null or m.until > :now)",
                        Membership.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Posts that began or ended since whoever keeps the accounts was told, of people who have one. */
    List<Membership> untold(Instant now, int most) {
        return em.createQuery(
                        "select m from Membership m where m.from <= :now"
                                + " and (m.toldAt is null or m.until <= :now and m.toldAt < m.until)"
                                + " and exists (select a from Account a where a.personId = m.personId) order by m.id",
                        Membership.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    void tellAgain(AgencyId agency) {
        em.createQuery("update Membership m set m.toldAt = null where m.agencyId = :agency and m.until is null")
                .setParameter("agency", agency.value())
                .executeUpdate();
    }

    void told(UUID membership, Instant at) {
        em.createQuery("update Membership m set m.toldAt = :at where m.id = :id")
                .setParameter("id", membership)
                .setParameter("at", at)
                .executeUpdate();
    }

    List<Membership> holding(Role role, Instant now) {
        return em.createQuery(
                        "select m from Membership m where m.role = :role and m.confirmedAt is not null and m.from <= :now"
                                + " and (m.until is null or m.until > :now)",
                        Membership.class)
                .setParameter("role", role)
                .setParameter("now", now)
                .getResultList();
    }

    /** In what the person has or had a post, and none that counts now. */
    List<Role> heldNoMore(PersonId person, Instant now) {
        return em.createQuery(
                        "select distinct m.role from Membership m where m.personId = :person"
                                + " and not exists (select 1 from Membership held where held.personId = m.personId"
                                + " and held.role = m.role and held.confirmedAt is not null and held.from <= :now"
                                + " and (held.until is null or held.until > :now))",
                        Role.class)
                .setParameter("person", person.value())
                .setParameter("now", now)
                .getResultList();
    }

    List<Membership> membershipsOf(Collection<PersonId> people, Instant now) {
        if (people.isEmpty()) {
            return List.of();
        }
        Among<UUID> listed = Among.of(
                "person", people.stream().map(PersonId::value).distinct().toList());
        return listed.bind(em.createQuery(
                        "select m from Membership m where m.personId in " + listed.text()
                                + " and m.from <= :now and (m.until is null or m.until > :now)",
                        Membership.class))
                .setParameter("now", now)
                .getResultList();
    }
}
