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
import org.goldenthread.core.kernel.CannotBeDone;
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

    /** Who pressed it; null where nobody did. */
    @Column(name = "brought_in_by", updatable = false)
    private @Nullable UUID broughtInBy;

    @Column(name = "confirmed_by")
    private @Nullable UUID confirmedBy;

    /** Since when it counts; null while it waits for a second administrator. */
    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

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
        this.confirmedAt = span.from();
    }

    /** By one administrator, who alone cannot fill an office. */
    void broughtIn(String press, PersonId by) {
        this.press = press;
        this.broughtInBy = by.value();
        if (role.takesTwo()) {
            this.confirmedAt = null;
        }
    }

    /** By a second administrator. */
    void confirm(PersonId by, Instant now) {
        if (by.value().equals(broughtInBy)) {
            throw new CannotBeDone("cannot.colleague.confirm-own");
        }
        if (confirmedAt == null) {
            confirmedAt = now;
            confirmedBy = by.value();
        }
    }

    boolean waits() {
        return confirmedAt == null;
    }

    boolean broughtInBy(PersonId person) {
        return person.value().equals(broughtInBy);
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
