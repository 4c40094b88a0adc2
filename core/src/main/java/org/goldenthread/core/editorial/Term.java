package org.goldenthread.core.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.goldenthread.core.kernel.Span;
import org.jspecify.annotations.Nullable;

/** Which revision is for the public, {@code [from, until)}; without an until, for as long as nothing takes its place. */
@Embeddable
class Term {

    @Column(name = "revision")
    private Integer revision;

    @Column(name = "begins")
    private Instant begins;

    @Column(name = "ends")
    private @Nullable Instant ends;

    protected Term() {}

    Term(int revision, Span span) {
        this.revision = revision;
        this.begins = span.from();
        this.ends = span.until();
    }

    int revision() {
        return revision;
    }

    Instant from() {
        return begins;
    }

    @Nullable
    Instant until() {
        return ends;
    }

    boolean begunBy(Instant now) {
        return !now.isBefore(begins);
    }

    boolean overBy(Instant now) {
        return ends != null && !now.isBefore(ends);
    }

    boolean holds(Instant now) {
        return begunBy(now) && !overBy(now);
    }
}
