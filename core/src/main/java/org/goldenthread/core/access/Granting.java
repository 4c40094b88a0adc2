package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * Writes and ends grants. A participation (and later an instruction, an order, a consent, a break-glass) is what gives
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
        standings.changed();
        return grants.add(new Grant(terms)).id();
    }

    /** Takes effect with the next question the policy is asked. */
    @OpenToAll("called only inside a use case that was itself asked about")
    public void end(GrantId id, Instant instant) {
        standings.changed();
        grants.byId(id).ifPresent(grant -> grant.endAt(instant));
    }
}
