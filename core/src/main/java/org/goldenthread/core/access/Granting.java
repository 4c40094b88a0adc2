package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.Span;

/**
 * Writes and ends grants. A participation, or a thing that was opened to somebody in it by name, is what gives
 * sight; this is the one place it is turned into a grant, in the same transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Granting {

    private Grants grants;
    private Standings standings;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Granting() {}

    @Inject
    Granting(Grants grants, Standings standings) {
        this.grants = grants;
        this.standings = standings;
    }

    @OpenToAll("called only inside a use case that was itself asked about")
    public GrantId grant(GrantTerms terms) {
        if (terms.thing() != null && !AccessMatrix.SHIPPED.opensByName(terms.capacity(), null)) {
            throw new IllegalArgumentException("nothing is opened by name to a " + terms.capacity());
        }
        standings.changed();
        return grants.add(new Grant(terms)).id();
    }

    /** Whether the table lets anything in that room be opened by name to somebody in that capacity. */
    @OpenToAll("says what the table says, and nothing of anybody")
    public boolean opensByName(Capacity capacity, Compartment room) {
        return AccessMatrix.SHIPPED.opensByName(capacity, room);
    }

    /** From when until when it gives sight. */
    @OpenToAll("called only inside a use case that was itself asked about")
    public Optional<Span> span(GrantId id) {
        return grants.byId(id).map(grant -> grant.terms().span());
    }

    @OpenToAll("called only inside a use case that was itself asked about")
    public boolean holds(GrantId id, Instant now) {
        return span(id).filter(span -> span.holds(now)).isPresent();
    }

    /** Whatever was let be read by name by whoever held this grant goes on no longer than that. */
    @OpenToAll("called only inside a use case that was itself asked about")
    public void nothingNamedOutlasts(GrantId id, Instant last) {
        standings.changed();
        grants.byId(id).ifPresent(part -> grants.namedTo(part.terms(), last).forEach(named -> named.endAt(last)));
    }

    /**
     * From now on it opens the other thing in place of what it opened, for as long as it was to; nothing else of it changes.
     *
     * @return the grant that opens it
     */
    @OpenToAll("called only inside a use case that was itself asked about")
    public GrantId opensInstead(GrantId id, Identifier thing, Instant now) {
        Grant before = grants.byId(id).orElseThrow(NotThere::new);
        GrantTerms terms = before.terms();
        GrantId after = grant(new GrantTerms(
                terms.person(),
                terms.caseId(),
                terms.capacity(),
                terms.party(),
                terms.purpose(),
                terms.legalBasis(),
                new Span(now, terms.span().until()),
                thing.value()));
        before.endAt(now);
        return after;
    }

    /** Takes effect with the next question the policy is asked. */
    @OpenToAll("called only inside a use case that was itself asked about")
    public void end(GrantId id, Instant instant) {
        standings.changed();
        grants.byId(id).ifPresent(grant -> grant.endAt(instant));
    }
}
