package org.goldenthread.core.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

    /** What the public gets from now on, each revision for its time: the one until the other begins, and then that. */
    static List<Term> ahead(@Nullable Term live, @Nullable Term due, Instant now) {
        List<Term> terms = new ArrayList<>();
        Term first = due != null && due.begunBy(now) ? null : live;
        if (first != null) {
            Instant end = first.until();
            Instant until = due != null && (end == null || due.from().isBefore(end)) ? due.from() : end;
            add(terms, new Term(first.revision(), new Span(later(now, first.from()), until)));
        }
        if (due != null) {
            add(terms, new Term(due.revision(), new Span(later(now, due.from()), due.until())));
        }
        return terms;
    }

    private static void add(List<Term> terms, Term term) {
        if (!term.overBy(term.from())) {
            terms.add(term);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
