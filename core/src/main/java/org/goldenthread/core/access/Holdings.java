package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * What somebody holds in a case and what is kept from them there, in one statement, because every question to the policy
 * asks for both. None of it is changed by who asks: values, and no rows to be watched until the transaction ends.
 */
@ApplicationScoped
class Holdings {

    private static final UUID NO_CASE = new UUID(0, 0);

    /** A grant has a capacity; what is kept has keys where the grant has its words, or none where an edge keeps it for good. */
    private static final String BOTH =
            "select g.thing_id as thing, g.capacity as capacity, g.party_id as party, g.purpose as one, g.legal_basis as other,"
                    + " g.granted_from as since, g.granted_until as until"
                    + " from access_grant g where g.person_id = :person and g.case_id = :case"
                    + " union all select n.subject_id, null, null, '', '', null, null"
                    + " from never_see n where n.person_id = :person and n.lifted_at is null"
                    + " union all select h.subject_id, null, null, h.keepers_key, coalesce(h.writer_key, h.keepers_key),"
                    + " null, null from held_back h where h.over_at is null and h.case_id = :case"
                    + " and (h.writer is null or h.writer <> :person)";

    @PersistenceContext
    EntityManager em;

    /** @param caseId null for what lives in no case, where nobody holds anything and nothing waits */
    Holding of(PersonId person, @Nullable CaseId caseId) {
        List<GrantTerms> grants = new ArrayList<>();
        List<KeptBack> kept = new ArrayList<>();
        for (Object[] row : rows(person, caseId)) {
            if (caseId != null && row[1] != null) {
                grants.add(terms(person, caseId, row));
            } else {
                kept.add(kept(row));
            }
        }
        return new Holding(List.copyOf(grants), List.copyOf(kept));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(PersonId person, @Nullable CaseId caseId) {
        return em.createNativeQuery(BOTH)
                .setParameter("person", person.value())
                .setParameter("case", caseId == null ? NO_CASE : caseId.value())
                .unwrap(NativeQuery.class)
                // what this transaction has changed of these is written before it is read
                .addSynchronizedQuerySpace("access_grant")
                .addSynchronizedQuerySpace("never_see")
                .addSynchronizedQuerySpace("held_back")
                .addScalar("thing", UUID.class)
                .addScalar("capacity", String.class)
                .addScalar("party", UUID.class)
                .addScalar("one", String.class)
                .addScalar("other", String.class)
                .addScalar("since", Instant.class)
                .addScalar("until", Instant.class)
                .getResultList();
    }

    private static GrantTerms terms(PersonId person, CaseId caseId, Object[] row) {
        return new GrantTerms(
                person,
                caseId,
                Capacity.valueOf((String) row[1]),
                row[2] == null ? null : new PersonId((UUID) row[2]),
                (String) row[3],
                (String) row[4],
                new Span((Instant) row[5], (Instant) row[6]),
                (UUID) row[0]);
    }

    private static KeptBack kept(Object[] row) {
        return new KeptBack(
                (UUID) row[0],
                Stream.of(row[3], row[4])
                        .map(Object::toString)
                        .filter(key -> !key.isEmpty())
                        .collect(Collectors.toSet()));
    }
}
