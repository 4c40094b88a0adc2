package org.goldenthread.core.editorial;

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
import org.jspecify.annotations.Nullable;

/** Who did what with a thing, when and why. Written once and never changed. */
@Entity
@Table(name = "editorial_step")
class EditorialStep {

    @Id
    private UUID id;

    @Column(name = "item_id", nullable = false, updatable = false)
    private UUID itemId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private StepKind kind;

    @Column(name = "revision", nullable = false, updatable = false)
    private int revision;

    @Column(name = "done_by", updatable = false)
    private @Nullable UUID by;

    @Column(name = "done_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "why", nullable = false, updatable = false)
    private String why;

    protected EditorialStep() {}

    /** @param by null where the clock or a start of the portal did it */
    EditorialStep(EditorialItem item, EditorialItem.Turn turn, @Nullable PersonId by, String why) {
        this.id = Ids.next();
        this.itemId = item.id().value();
        this.kind = turn.kind();
        this.revision = turn.revision();
        this.by = by == null ? null : by.value();
        this.at = turn.at();
        this.why = oneLine(why);
    }

    static String oneLine(String why) {
        String tidy = Writing.tidy(why);
        if (tidy.length() > EditorialPublishing.LONGEST_WHY || tidy.indexOf('\n') >= 0 || Writing.deceives(tidy)) {
            throw new CannotBeDone("cannot.why", String.valueOf(EditorialPublishing.LONGEST_WHY));
        }
        return tidy;
    }

    StepLine line() {
        return new StepLine(kind, revision, by == null ? null : new PersonId(by), at, why);
    }
}
