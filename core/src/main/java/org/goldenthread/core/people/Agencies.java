package org.goldenthread.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.AgencyId;
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

    List<Membership> holding(Role role, Instant now) {
        return em.createQuery(
                        "select m from Membership m where m.role = :role and m.from <= :now"
                                + " and (m.until is null or m.until > :now)",
                        Membership.class)
                .setParameter("role", role)
                .setParameter("now", now)
                .getResultList();
    }

    List<Membership> membershipsOf(Collection<PersonId> people, Instant now) {
        if (people.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select m from Membership m where m.personId in :people and m.from <= :now"
                                + " and (m.until is null or m.until > :now)",
                        Membership.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .setParameter("now", now)
                .getResultList();
    }
}
