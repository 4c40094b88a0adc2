package org.goldenthread.core.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.jspecify.annotations.Nullable;

/** Somebody may take part in a case in one capacity, for a purpose and on a legal basis, {@code [from, until)}. */
@Entity
@Table(name = "access_grant")
class Grant {

    @Id
    private UUID id;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Capacity capacity;

    @Column(name = "party_id", updatable = false)
    private @Nullable UUID partyId;

    @Column(name = "thing_id", updatable = false)
    private @Nullable UUID thing;

    @Column(nullable = false, updatable = false)
    private String purpose;

    @Column(name = "legal_basis", nullable = false, updatable = false)
    private String legalBasis;

    @Column(name = "granted_from", nullable = false, updatable = false)
    private Instant from;

    @Column(name = "granted_until")
    private @Nullable Instant until;

    protected Grant() {}

    Grant(GrantTerms terms) {
        this.id = GrantId.next().value();
        this.personId = terms.person().value();
        this.caseId = terms.caseId().value();
        this.capacity = terms.capacity();
        this.partyId = terms.party() == null ? null : terms.party().value();
        this.thing = terms.thing();
        this.purpose = terms.purpose();
        this.legalBasis = terms.legalBasis();
        this.from = terms.span().from();
        this.until = terms.span().until();
    }

    GrantId id() {
        return new GrantId(id);
    }

    GrantTerms terms() {
        return new GrantTerms(
                new PersonId(personId),
                new CaseId(caseId),
                capacity,
                partyId == null ? null : new PersonId(partyId),
                purpose,
                legalBasis,
                new Span(from, until),
                thing);
    }

    /** Ends it at that instant, or leaves it where it already ends sooner. A grant that would end before it began never was. */
    void endAt(Instant instant) {
        Instant end = instant.isBefore(from) ? from : instant;
        if (until == null || end.isBefore(until)) {
            until = end;
        }
    }
}
