package org.goldenthread.core.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.casefile.Consenting;
import org.goldenthread.core.casefile.GivenConsent;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.NewParticipation;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.casefile.PostsToChoose;
import org.goldenthread.core.casefile.ProfessionalPart;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/**
 * Invites somebody who works with the family, by the post they hold: in what capacity, what for, on what basis and until
 * when. They get a notice that names nobody, and see nothing until they say yes.
 */
@ApplicationScoped
@Transactional
public class InvitingProfessionals {

    private AccessGuard guard;
    private Inviting inviting;
    private CaseSeats seats;
    private PostsToChoose posts;
    private Consenting consenting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected InvitingProfessionals() {}

    @Inject
    InvitingProfessionals(
            AccessGuard guard,
            Inviting inviting,
            CaseSeats seats,
            PostsToChoose posts,
            Consenting consenting,
            PortalClock clock) {
        this.guard = guard;
        this.inviting = inviting;
        this.seats = seats;
        this.posts = posts;
        this.consenting = consenting;
        this.clock = clock;
    }

    /** Whoever is close to the family, or takes part already, is refused with the reason. */
    @Requires(Action.SEE)
    public ParticipationId invite(CaseId caseId, NewProfessional wanted) {
        Capacity capacity = wanted.capacity();
        guard.require(capacity.toBringIn(), caseId);
        if (!ProfessionalPart.capacities().contains(capacity)
                || !ProfessionalPart.purposes(capacity).contains(wanted.purpose())
                || !ProfessionalPart.bases(capacity).contains(wanted.basis())) {
            throw new CannotBeDone("cannot.invitation.not-of-the-list");
        }
        if (!posts.canBe(caseId, capacity, wanted.agency(), wanted.person())) {
            throw new CannotBeDone("cannot.invitation.no-post");
        }
        return wanted.basis() == LegalBasis.CONSENT
                ? onConsent(caseId, wanted)
                : inviting.invite(caseId, part(caseId, wanted));
    }

    /** Who can say yes to somebody knowing about the child, for whoever may bring people in. */
    @Requires(Action.INVITE)
    public Set<PersonId> givers(CaseId caseId) {
        return consenting.givers(caseId);
    }

    /** Asked and written down in one transaction: there is no such part without what it rests on. */
    private ParticipationId onConsent(CaseId caseId, NewProfessional wanted) {
        GivenConsent given = wanted.consent();
        if (given == null) {
            throw new CannotBeDone("cannot.consent.none");
        }
        ParticipationId part = inviting.invite(caseId, part(caseId, wanted));
        consenting.record(part, given);
        return part;
    }

    private NewParticipation part(CaseId caseId, NewProfessional wanted) {
        boolean acts = ProfessionalPart.actsForSomebody(wanted.capacity());
        Capacity capacity = acts ? asTheirClient(caseId, wanted) : wanted.capacity();
        NewParticipation part = NewParticipation.of(wanted.person(), capacity, wanted.purpose(), wanted.basis());
        LocalDate last = wanted.lastDay();
        if (last != null) {
            if (last.isBefore(clock.today()) || last.isAfter(clock.today().plusYears(1))) {
                throw new CannotBeDone("cannot.invitation.last-day");
            }
            part = part.until(last.plusDays(1).atStartOfDay(PortalClock.LONDON).toInstant());
        }
        PersonId client = wanted.actsFor();
        return acts && client != null ? part.actingFor(client) : part;
    }

    /** A solicitor reads what their client reads, and less where the client takes part apart. */
    private Capacity asTheirClient(CaseId caseId, NewProfessional wanted) {
        List<Capacity> clientIs = seats.all(caseId).stream()
                .filter(seat -> seat.person().equals(wanted.actsFor()))
                .map(CaseSeats.Seat::capacity)
                .toList();
        if (clientIs.contains(Capacity.PARENT_APART)) {
            return Capacity.SOLICITOR_APART;
        }
        if (!clientIs.contains(Capacity.PARENT)) {
            throw new CannotBeDone("cannot.invitation.for-whom");
        }
        return Capacity.PARENTS_SOLICITOR;
    }
}
