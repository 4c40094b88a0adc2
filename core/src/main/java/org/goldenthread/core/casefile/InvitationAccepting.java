package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;

/**
 * Begins the part that somebody was asked to take, once whoever holds the invitation has proven that it was theirs. Only
 * works inside such a use case: no page can come here.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InvitationAccepting {

    private Participations participations;
    private Participating participating;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected InvitationAccepting() {}

    @Inject
    InvitationAccepting(Participations participations, Participating participating) {
        this.participations = participations;
        this.participating = participating;
    }

    @OpenToAll("called only by the use case that has checked the invitation")
    public Part begin(ParticipationId id) {
        Participation asked = participations.byId(id).orElseThrow(NotThere::new);
        participating.begin(asked);
        return asked.part();
    }
}
