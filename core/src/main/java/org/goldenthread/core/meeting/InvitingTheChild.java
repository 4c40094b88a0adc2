package org.goldenthread.core.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.NewParticipation;
import org.goldenthread.core.casefile.Participating;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.core.people.Reaching;
import org.jspecify.annotations.Nullable;

/**
 * Invites the child whom the case is about to an account of their own. Only the conference service does: whoever holds the
 * link reads what the child says to nobody else. It goes to an address that is the child's alone, or is handed over on paper.
 */
@ApplicationScoped
@Transactional
public class InvitingTheChild {

    private Inviting inviting;
    private Participating participating;
    private CaseSeats seats;
    private Reaching reaching;
    private Acting acting;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected InvitingTheChild() {}

    @Inject
    InvitingTheChild(
            Inviting inviting, Participating participating, CaseSeats seats, Reaching reaching, Acting acting) {
        this.inviting = inviting;
        this.participating = participating;
        this.seats = seats;
        this.reaching = reaching;
        this.acting = acting;
    }

    /** True where the child neither takes part nor has been asked to. */
    @Requires(Action.INVITE_FAMILY)
    public boolean mayBeAsked(CaseId caseId) {
        return seats.all(caseId).stream().noneMatch(seat -> seat.capacity() == Capacity.CHILD);
    }

    /** @param contact the child's own, or null where a link is to be handed over on paper: nothing is sent then */
    @Requires(Action.INVITE_FAMILY)
    public ParticipationId invite(CaseId caseId, @Nullable NewSafeContact contact) {
        PersonId me = acting.current().person();
        if (me == null) {
            throw new NotThere();
        }
        PersonId child = seats.child(caseId);
        NewParticipation part = NewParticipation.of(
                child, Capacity.CHILD, NewParticipation.usualPurpose(Capacity.CHILD), LegalBasis.CHILD_CONCERNED);
        if (contact == null) {
            return participating.ask(caseId, part);
        }
        reaching.keep(child, contact, me);
        return inviting.invite(caseId, part);
    }
}
