package org.goldenthread.core.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.HonestText;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody let themselves into a case in an emergency: why, and what another made of it afterwards. */
@Entity
@Table(name = "break_glass")
class BreakGlass {

    private static final int LONGEST = 500;

    @Id
    private UUID id;

    @Column(name = "part_id", nullable = false, updatable = false)
    private UUID partId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(name = "broken_at", nullable = false, updatable = false)
    private Instant brokenAt;

    @Column(name = "judged_at")
    private @Nullable Instant judgedAt;

    @Column(name = "judged_by")
    private @Nullable UUID judgedBy;

    @Column(name = "was_right")
    private @Nullable Boolean wasRight;

    @Column(name = "judged_because")
    private @Nullable String judgedBecause;

    @Embedded
    private AccessStamp stamp;

    @Version
    private int version;

    protected BreakGlass() {}

    BreakGlass(CaseId caseId, ParticipationId part, PersonId person, String reason, Instant now) {
        this.id = BreakGlassId.next().value();
        this.partId = part.value();
        this.personId = person.value();
        this.reason = worded(reason);
        this.brokenAt = now;
        this.stamp = AccessStamp.in(caseId, Compartment.PROFESSIONALS, Label.RESTRICTED);
    }

    BreakGlassId id() {
        return new BreakGlassId(id);
    }

    CaseId caseId() {
        CaseId caseId = stamp.caseId();
        if (caseId == null) {
            throw new IllegalStateException("a glass is always that of a case");
        }
        return caseId;
    }

    ParticipationId part() {
        return new ParticipationId(partId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String reason() {
        return reason;
    }

    Instant brokenAt() {
        return brokenAt;
    }

    /** Nobody says of themselves that they were right, nor has somebody say so whom they have brought in since. */
    void judge(PersonId by, Collection<Participation> seats, boolean right, String because, Instant now) {
        mustWait();
        if (by.equals(person())) {
            throw new CannotBeDone("cannot.emergency.own");
        }
        if (seats.stream().allMatch(seat -> seat.chosenSince(brokenAt, person()))) {
            throw new CannotBeDone("cannot.emergency.chosen");
        }
        judged(by, right, because, now);
    }

    /** The same by somebody who takes no part as a manager, and so was brought in by nobody. */
    void judgeByPost(PersonId by, boolean right, String because, Instant now) {
        mustWait();
        if (by.equals(person())) {
            throw new CannotBeDone("cannot.emergency.own");
        }
        judged(by, right, because, now);
    }

    private void judged(PersonId by, boolean right, String because, Instant now) {
        judgedBecause = worded(because);
        judgedAt = now;
        judgedBy = by.value();
        wasRight = right;
    }

    boolean waits() {
        return judgedAt == null;
    }

    void mustWait() {
        if (!waits()) {
            throw new CannotBeDone("cannot.emergency.judged");
        }
    }

    Subject subject() {
        return new Subject(SubjectKind.BREAK_GLASS, id, stamp);
    }

    private static String worded(String words) {
        String stripped = words.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new CannotBeDone("cannot.emergency.words");
        }
        return HonestText.checked(stripped);
    }
}
