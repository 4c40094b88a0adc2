package org.goldenthread.core.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.NewParticipation;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.Kin;
import org.goldenthread.core.people.PeopleRegistering;
import org.goldenthread.core.people.Reaching;

/**
 * Invites whoever the child is placed with for adoption. Only whoever answers for the case does, for those who work with the
 * birth family are not to know of them; nothing says what they are to the child, for that would be kin of the family.
 */
@ApplicationScoped
@Transactional
public class InvitingAdopters {

    private Inviting inviting;
    private CaseSeats seats;
    private PeopleRegistering registering;
    private Reaching reaching;
    private InvitedOnce once;
    private Acting acting;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected InvitingAdopters() {}

    @Inject
    InvitingAdopters(
            Inviting inviting,
            CaseSeats seats,
            PeopleRegistering registering,
            Reaching reaching,
            InvitedOnce once,
            Acting acting) {
        this.inviting = inviting;
        this.seats = seats;
        this.registering = registering;
        this.reaching = reaching;
        this.once = once;
        this.acting = acting;
    }

    /**
     * They are written down, asked to take part, and sent a link.
     *
     * @param token made by the page; the same words sent again with it invite nobody twice
     */
    @Requires(Action.OVERSEE)
    public ParticipationId invite(CaseId caseId, NewAdopter adopter, String token) {
        PersonId me = acting.current().person();
        if (me == null) {
            throw new NotThere();
        }
        seats.hold(caseId);
        NewRelative written = new NewRelative(
                adopter.person(),
                Capacity.ADOPTER,
                Kin.OTHER,
                null,
                NewParticipation.usualPurpose(Capacity.ADOPTER),
                adopter.contact());
        String press = InvitedOnce.press(me, caseId, written, token);
        Optional<ParticipationId> before = once.by(press);
        if (before.isPresent()) {
            return before.get();
        }
        PersonId person = registering.register(adopter.person());
        reaching.keep(person, adopter.contact(), me);
        ParticipationId part = inviting.invite(
                caseId,
                NewParticipation.of(person, Capacity.ADOPTER, written.purpose(), LegalBasis.AGREEMENT_TO_TAKE_PART));
        once.add(press, part);
        return part;
    }
}
