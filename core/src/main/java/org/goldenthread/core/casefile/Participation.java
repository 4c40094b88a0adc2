package org.goldenthread.core.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.GrantId;
import org.goldenthread.core.access.GrantTerms;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.HonestText;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's part in a case: in what capacity, why, on what basis, from when until when. It waits until they accept,
 * then gives sight through a grant, and takes it back at the very instant it ends.
 */
@Entity
@Table(name = "participation")
class Participation {

    @Id
    private UUID id;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Capacity capacity;

    @Column(nullable = false, updatable = false)
    private String purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_basis", nullable = false, updatable = false)
    private LegalBasis basis;

    @Column(name = "acts_for", updatable = false)
    private @Nullable UUID actsFor;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    /** Who brought them in; null for parts from before that was kept. */
    @Column(name = "asked_by")
    private @Nullable UUID askedBy;

    @Column(name = "begins_at")
    private @Nullable Instant from;

    @Column(name = "ends_at", nullable = false)
    private Instant until;

    /** When it would end were it not for the child's coming of age. */
    @Column(name = "would_end_at", nullable = false)
    private Instant wouldEnd;

    /** The end that whoever takes part has been told of. */
    @Column(name = "told_of_end")
    private @Nullable Instant toldOfEnd;

    @Column(name = "ended_because")
    private @Nullable String endedBecause;

    @Column(name = "grant_id")
    private @Nullable UUID grantId;

    @Embedded
    private AccessStamp stamp;

    @Version
    private int version;

    protected Participation() {}

    Participation(CaseId caseId, NewParticipation wanted, Instant now, Instant latestEnd) {
        this.id = ParticipationId.next().value();
        this.personId = wanted.person().value();
        this.capacity = wanted.capacity();
        this.purpose = wanted.purpose();
        this.basis = wanted.basis();
        this.actsFor = wanted.party() == null ? null : wanted.party().value();
        this.askedAt = now;
        Instant end = wanted.until();
        this.until = end == null || end.isAfter(latestEnd) ? latestEnd : end;
        this.wouldEnd = until;
        this.stamp = wanted.listed(caseId);
    }

    ParticipationId id() {
        return new ParticipationId(id);
    }

    CaseId caseId() {
        CaseId caseId = stamp.caseId();
        if (caseId == null) {
            throw new IllegalStateException("a participation is always in a case");
        }
        return caseId;
    }

    Participation askedBy(@Nullable PersonId person) {
        askedBy = person == null ? null : person.value();
        return this;
    }

    /** Whether this person had somebody take a part that began after that instant. */
    boolean chosenSince(Instant then, PersonId person) {
        return from != null && from.isAfter(then) && person.value().equals(askedBy);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Capacity capacity() {
        return capacity;
    }

    /** Asked, and neither accepted nor let go. */
    boolean waits(Instant now) {
        return from == null && now.isBefore(until);
    }

    boolean holds(Instant now) {
        return from != null && new Span(from, until).holds(now);
    }

    /** What the grant would say if the part began; for rules that ask before it does. */
    GrantTerms asGranted(Instant now) {
        return terms(now);
    }

    /** What the grant is to say once the part begins. */
    GrantTerms begin(Instant now) {
        if (!waits(now)) {
            throw new CannotBeDone("cannot.participation.not-waiting");
        }
        from = now;
        return terms(now);
    }

    /**
     * The same part, to a later or earlier end; the grant is to say so too.
     *
     * @param ofAge when the child comes of age, where the part ends with that; else null
     */
    GrantTerms moveEnd(Instant end, @Nullable Instant ofAge, Instant now) {
        if (!holds(now) || !end.isAfter(now)) {
            throw new CannotBeDone("cannot.participation.already-ended");
        }
        wouldEnd = end;
        lastsAtMostUntil(ofAge);
        return terms(now);
    }

    /** It ends then at the latest. */
    void noLongerThan(Instant last) {
        if (until.isAfter(last)) {
            until = last;
        }
        if (wouldEnd.isAfter(last)) {
            wouldEnd = last;
        }
    }

    /**
     * It ends when it would end anyway, and no later than the child comes of age.
     *
     * @param ofAge null where the part does not end with that
     */
    void lastsAtMostUntil(@Nullable Instant ofAge) {
        until = ofAge == null ? wouldEnd : endsAtLast(ofAge);
    }

    /** When it would end if the child came of age then, and it ended with that. */
    Instant endsAtLast(Instant ofAge) {
        return ofAge.isBefore(wouldEnd) ? ofAge : wouldEnd;
    }

    /** It ends now because the child is said to be of age, as if it had ended on the day: a birthday that was wrong gives it back. */
    void outgrown(Instant now) {
        if (until.isAfter(now)) {
            until = now;
        }
    }

    /** Whether it is the child's coming of age that ends it, and nobody has ended it before. */
    boolean endsByAge() {
        return endedBecause == null && until.isBefore(wouldEnd);
    }

    /** What the grant is to say once it begins anew after a wrong birthday; null for a part that nobody has taken up. */
    @Nullable
    GrantTerms goesOn(Instant now) {
        return from == null ? null : terms(now);
    }

    boolean ended() {
        return endedBecause != null;
    }

    /** True the first time for this end. */
    boolean tellOfEnd() {
        boolean news = !until.equals(toldOfEnd);
        toldOfEnd = until;
        return news;
    }

    private GrantTerms terms(Instant now) {
        return new GrantTerms(person(), caseId(), capacity, actsFor(), purpose, basis.name(), new Span(now, until));
    }

    void grantedBy(GrantId grant) {
        this.grantId = grant.value();
    }

    @Nullable
    GrantId grant() {
        return grantId == null ? null : new GrantId(grantId);
    }

    /** Ends it now, for a reason that those who may see the part will read. */
    void end(String because, Instant now) {
        if (because.isBlank() || because.length() > 200) {
            throw new CannotBeDone("cannot.participation.words");
        }
        if (!now.isBefore(until)) {
            throw new CannotBeDone("cannot.participation.already-ended");
        }
        until = now;
        endedBecause = HonestText.checked(because.strip());
    }

    @Nullable
    PersonId actsFor() {
        return actsFor == null ? null : new PersonId(actsFor);
    }

    /** The same again, for as long as the portal allows. */
    NewParticipation terms() {
        return new NewParticipation(person(), capacity, purpose, basis, null, stamp.compartment(), actsFor());
    }

    Subject subject() {
        return new Subject(SubjectKind.PARTICIPATION, id, stamp);
    }

    CaseSeats.Seat seat(Instant now) {
        return new CaseSeats.Seat(id(), caseId(), person(), capacity, stamp.compartment(), holds(now));
    }

    Part part() {
        return new Part(id(), person(), capacity, purpose, basis, actsFor(), askedAt, from, until, endedBecause);
    }
}
