package org.goldenthread.core.court;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.GrantId;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.HonestText;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** One paper of the court was opened to one person: by whom, on what basis and what for. Its grant says from when until when. */
@Entity
@Table(name = "disclosure")
class Disclosure {

    @Id
    private UUID id;

    @Column(name = "paper_id", nullable = false, updatable = false)
    private UUID paperId;

    @Column(name = "recipient_id", nullable = false, updatable = false)
    private UUID recipientId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Capacity capacity;

    /** For whom they read it; null where for themselves or their agency. */
    @Column(name = "acts_for", updatable = false)
    private @Nullable UUID actsFor;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private DisclosureBasis basis;

    @Column(name = "ordered_on", updatable = false)
    private @Nullable LocalDate ordered;

    @Column(name = "party_wish", updatable = false)
    private @Nullable UUID party;

    @Column(name = "grant_id", nullable = false)
    private UUID grantId;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", nullable = false, updatable = false)
    private UUID madeBy;

    @Column(name = "ended_because")
    private @Nullable String endedBecause;

    /** In which question to those who may hold the safe contacts it waits; null where its reader reads it. */
    @Column(name = "held_in")
    private @Nullable UUID heldIn;

    /** True where its reader could not read it yet. */
    @Column(name = "never_read", nullable = false)
    private boolean neverRead;

    @Embedded
    private AccessStamp stamp;

    @Version
    private int version;

    protected Disclosure() {}

    Disclosure(CourtPaper paper, Part to, NewDisclosure wanted, GrantId grant, PersonId by, Instant now) {
        this.id = DisclosureId.next().value();
        this.paperId = paper.id().value();
        this.recipientId = to.person().value();
        this.capacity = to.capacity();
        this.actsFor = to.actsFor() == null ? null : to.actsFor().value();
        this.basis = wanted.basis();
        this.ordered = wanted.basis().byOrder() ? wanted.ordered() : null;
        this.party = wanted.basis().byAParty() && wanted.party() != null
                ? wanted.party().value()
                : null;
        this.grantId = grant.value();
        this.madeAt = now;
        this.madeBy = by.value();
        this.stamp = paper.stamp();
    }

    /** Why it ends before its time, in one line. */
    void end(String because) {
        if (because.isBlank() || because.length() > 200) {
            throw new CannotBeDone("cannot.participation.words");
        }
        endedBecause = HonestText.checked(because.strip());
    }

    /** Its reader does not read it for now, because of an address: its grant opens nothing, and goes on as long as it would. */
    void hold(UUID question, GrantId opensNothing) {
        heldIn = question;
        grantId = opensNothing.value();
    }

    /** It waits from the moment at which it is made. */
    Disclosure closedAtOnce() {
        neverRead = true;
        return this;
    }

    /** Since when its reader could read it, before it was held; empty where they never could. */
    Optional<Instant> openSince() {
        return neverRead ? Optional.empty() : Optional.of(madeAt);
    }

    /** Those who may hold the address have let them read it. */
    void letGo(GrantId opensTheFile) {
        heldIn = null;
        neverRead = false;
        grantId = opensTheFile.value();
    }

    @Nullable
    UUID heldIn() {
        return heldIn;
    }

    /** Whether somebody ended it; a part or a day that ends it says no word. */
    boolean wasEnded() {
        return endedBecause != null;
    }

    DisclosureId id() {
        return new DisclosureId(id);
    }

    CourtPaperId paper() {
        return new CourtPaperId(paperId);
    }

    GrantId grant() {
        return new GrantId(grantId);
    }

    PersonId recipient() {
        return new PersonId(recipientId);
    }

    Capacity capacity() {
        return capacity;
    }

    boolean isBy(PersonId person) {
        return person.value().equals(madeBy);
    }

    /** Whether it was opened to somebody for that part of theirs. */
    boolean isTo(Part part) {
        return part.person().equals(recipient())
                && part.capacity() == capacity
                && Objects.equals(
                        actsFor, part.actsFor() == null ? null : part.actsFor().value());
    }

    DisclosureBasis basis() {
        return basis;
    }

    @Nullable
    LocalDate ordered() {
        return ordered;
    }

    @Nullable
    PersonId party() {
        return party == null ? null : new PersonId(party);
    }

    /**
     * On whose side it is read: that of the party themselves, or of the party whose lawyer reads it. Null where it is on
     * nobody's: what an order opened to one lawyer alone is not their client's to pass on.
     */
    @Nullable
    PersonId side() {
        if (basis == DisclosureBasis.RULE_12_73_LAWYER) {
            return actsFor == null ? null : new PersonId(actsFor);
        }
        boolean parent = capacity == Capacity.PARENT || capacity == Capacity.PARENT_APART;
        return parent && !basis.byAParty() ? recipient() : null;
    }

    Subject subject() {
        return new Subject(SubjectKind.DISCLOSURE, id, stamp);
    }
}
