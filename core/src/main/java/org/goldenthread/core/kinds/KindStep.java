package org.goldenthread.core.kinds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.content.Writing;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;

/** Who did what with a proposal, when and why. Written once, never changed, and kept when the proposal is over. */
@Entity
@Table(name = "kind_step")
class KindStep {

    private static final int LONGEST_WHY = 500;

    @Id
    private UUID id;

    @Column(name = "proposal_id", nullable = false, updatable = false)
    private UUID proposal;

    @Column(name = "type_key", nullable = false, updatable = false)
    private String key;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private KindDeed deed;

    @Column(name = "done_by", nullable = false, updatable = false)
    private UUID by;

    @Column(name = "done_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "why", nullable = false, updatable = false)
    private String why;

    protected KindStep() {}

    KindStep(KindProposal proposal, KindDeed deed, PersonId by, Instant at, String why) {
        this.id = Ids.next();
        this.proposal = proposal.id();
        this.key = proposal.key().value();
        this.deed = deed;
        this.by = by.value();
        this.at = at;
        this.why = oneLine(why);
    }

    static String oneLine(String why) {
        String tidy = Writing.tidy(why);
        if (tidy.length() > LONGEST_WHY || tidy.indexOf('\n') >= 0 || Writing.deceives(tidy)) {
            throw new CannotBeDone("cannot.why", String.valueOf(LONGEST_WHY));
        }
        return tidy;
    }

    UUID proposal() {
        return proposal;
    }

    KindDeed deed() {
        return deed;
    }

    PersonId by() {
        return new PersonId(by);
    }

    Instant at() {
        return at;
    }

    String why() {
        return why;
    }
}
