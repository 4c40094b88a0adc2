package org.goldenthread.core.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.HonestText;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** One authority offers a case to another, which takes it over or does not: an act of two people. */
@Entity
@Table(name = "case_transfer")
class CaseTransfer {

    private static final int LONGEST = 500;

    @Id
    private UUID id;

    @Column(name = "from_agency", nullable = false, updatable = false)
    private UUID fromAgency;

    @Column(name = "to_agency", nullable = false, updatable = false)
    private UUID toAgency;

    /** Whose part goes on for a while, to hand over; null for nobody's. */
    @Column(name = "stays_part", updatable = false)
    private @Nullable UUID staysPart;

    @Column(nullable = false, updatable = false)
    private String because;

    @Column(name = "not_before", nullable = false, updatable = false)
    private Instant notBefore;

    @Column(name = "offered_by", nullable = false, updatable = false)
    private UUID offeredBy;

    @Column(name = "offered_at", nullable = false, updatable = false)
    private Instant offeredAt;

    @Column(name = "answered_by")
    private @Nullable UUID answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column
    private @Nullable Boolean taken;

    @Column(name = "answered_because")
    private @Nullable String answeredBecause;

    @Embedded
    private AccessStamp stamp;

    @Version
    private int version;

    protected CaseTransfer() {}

    CaseTransfer(CaseFile file, NewTransfer wanted, PersonId by, Instant now) {
        this.id = CaseTransferId.next().value();
        this.fromAgency = file.agency().value();
        this.toAgency = wanted.to().value();
        this.staysPart = wanted.stays() == null ? null : wanted.stays().value();
        this.because = worded(wanted.because());
        this.notBefore = wanted.notBefore().isBefore(now) ? now : wanted.notBefore();
        this.offeredBy = by.value();
        this.offeredAt = now;
        this.stamp = AccessStamp.in(file.id(), Compartment.PROFESSIONALS, Label.RESTRICTED);
    }

    CaseTransferId id() {
        return new CaseTransferId(id);
    }

    CaseId caseId() {
        CaseId caseId = stamp.caseId();
        if (caseId == null) {
            throw new IllegalStateException("what is handed over is always a case");
        }
        return caseId;
    }

    AgencyId from() {
        return new AgencyId(fromAgency);
    }

    AgencyId to() {
        return new AgencyId(toAgency);
    }

    boolean names(Participation part) {
        return part.id().value().equals(staysPart);
    }

    String because() {
        return because;
    }

    Optional<String> refusal() {
        return Optional.ofNullable(answeredBecause);
    }

    Instant notBefore() {
        return notBefore;
    }

    /** Nobody takes over what they have offered themselves, nor before the day. */
    void take(PersonId by, Instant now) {
        if (by.value().equals(offeredBy)) {
            throw new CannotBeDone("cannot.transfer.own");
        }
        if (now.isBefore(notBefore)) {
            throw new CannotBeDone("cannot.transfer.too-early");
        }
        answer(by, true, null, now);
    }

    /** Not taken over, or taken back by those who offered it: everything stays as it is. */
    void refuse(PersonId by, String why, Instant now) {
        answer(by, false, worded(why), now);
    }

    private void answer(PersonId by, boolean taking, @Nullable String why, Instant now) {
        if (answeredAt != null) {
            throw new CannotBeDone("cannot.transfer.answered");
        }
        answeredBy = by.value();
        answeredAt = now;
        taken = taking;
        answeredBecause = why;
    }

    private static String worded(String words) {
        String stripped = words.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new CannotBeDone("cannot.emergency.words");
        }
        return HonestText.checked(stripped);
    }
}
