package org.goldenthread.core.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.jspecify.annotations.Nullable;

/** Somebody works for an agency in a role, in a team of it, {@code [from, until)}. */
@Entity
@Table(name = "membership")
class Membership {

    @Id
    private UUID id;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Column(name = "agency_id", nullable = false, updatable = false)
    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Role role;

    @Column(updatable = false)
    private @Nullable String team;

    @Column(updatable = false)
    private @Nullable String telephone;

    @Column(name = "member_from", nullable = false, updatable = false)
    private Instant from;

    @Column(name = "member_until")
    private @Nullable Instant until;

    /** Which press of the button it came by; null where nobody pressed one. */
    @Column(updatable = false)
    private @Nullable String press;

    /** When whoever keeps the accounts was last told of it. */
    @Column(name = "told_at")
    private @Nullable Instant toldAt;

    protected Membership() {}

    Membership(Post post, Span span) {
        this.id = Ids.next();
        this.personId = post.person().value();
        this.agencyId = post.agency().value();
        this.role = post.role();
        this.team = post.team();
        this.telephone = post.telephone();
        this.from = span.from();
        this.until = span.until();
    }

    void cameBy(String press) {
        this.press = press;
    }

    UUID id() {
        return id;
    }

    void endAt(Instant instant) {
        if (until == null || instant.isBefore(until)) {
            until = instant.isBefore(from) ? from : instant;
        }
    }

    boolean holds(Instant now) {
        return new Span(from, until).holds(now);
    }

    Post post() {
        return new Post(new PersonId(personId), new AgencyId(agencyId), role, team, telephone);
    }
}
