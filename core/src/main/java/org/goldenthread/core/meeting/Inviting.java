package org.goldenthread.core.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.NewParticipation;
import org.goldenthread.core.casefile.Participating;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.NewRelationship;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.PeopleRegistering;
import org.goldenthread.core.people.Reaching;

/**
 * Invites people into the case: a relative by name and safe contact, or somebody the portal knows already. They see
 * nothing until they accept; who has no account is sent a link that works once.
 */
@ApplicationScoped
@Transactional
public class Inviting {

    private AccessGuard guard;
    private Acting acting;
    private Participating participating;
    private CaseSeats seats;
    private CaseReading cases;
    private PeopleReading people;
    private PeopleRegistering registering;
    private Reaching reaching;
    private LinkMaking links;
    private InvitedOnce once;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Inviting() {}

    @Inject
    Inviting(
            AccessGuard guard,
            Acting acting,
            Participating participating,
            CaseSeats seats,
            CaseReading cases,
            PeopleReading people,
            PeopleRegistering registering,
            Reaching reaching,
            LinkMaking links,
            InvitedOnce once,
            PortalClock clock) {
        this.guard = guard;
        this.acting = acting;
        this.participating = participating;
        this.seats = seats;
        this.cases = cases;
        this.people = people;
        this.registering = registering;
        this.reaching = reaching;
        this.links = links;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Somebody the portal does not know yet: they are written down, asked to take part, and sent a link.
     *
     * @param another true where whoever invites has said that it is another person than the one of that name
     * @param token made by the page; the same words sent again with it invite nobody twice
     * @throws SameName if somebody of that name is there, as far as the inviter may know, and nothing was said about it
     */
    @Requires(Action.INVITE_FAMILY)
    public ParticipationId invite(CaseId caseId, NewRelative relative, boolean another, String token) {
        PersonId saidBy = acting.current().person();
        if (saidBy == null) {
            throw new NotThere();
        }
        // the child is known already, and comes in by a way of their own
        if (!relative.capacity().family() || relative.capacity() == Capacity.CHILD) {
            throw new CannotBeDone("cannot.invitation.family-only");
        }
        seats.hold(caseId);
        String press = InvitedOnce.press(saidBy, caseId, relative, token);
        Optional<ParticipationId> before = once.by(press);
        if (before.isPresent()) {
            return before.get();
        }
        if (!another && isOneOfThatName(caseId, relative.person().fullName())) {
            throw new SameName();
        }
        ParticipationId part = invite(caseId, written(caseId, relative, saidBy));
        once.add(press, part);
        return part;
    }

    private NewParticipation written(CaseId caseId, NewRelative relative, PersonId saidBy) {
        PersonId person = registering.register(relative.person());
        registering.relate(new NewRelationship(
                person, relative.kinToChild(), seats.child(caseId), relative.responsibility(), null));
        reaching.keep(person, relative.contact(), saidBy);
        LegalBasis basis = relative.responsibility() == null
                ? LegalBasis.AGREEMENT_TO_TAKE_PART
                : LegalBasis.PARENTAL_RESPONSIBILITY;
        return NewParticipation.of(person, relative.capacity(), relative.purpose(), basis);
    }

    /** Only among those the inviter may know of: the question must not tell of somebody who is kept apart. */
    private boolean isOneOfThatName(CaseId caseId, String fullName) {
        List<PersonId> known = cases.people(caseId, Language.ENGLISH).stream()
                .map(person -> person.part())
                .filter(part -> clock.now().isBefore(part.until()))
                .map(part -> part.person())
                .toList();
        return people.profiles(known).values().stream()
                .anyMatch(profile -> profile.fullName().equalsIgnoreCase(fullName));
    }

    /** Somebody the portal knows: the child, a brother's or sister's parent, a professional. */
    @OpenToAll("taking part asks the gate for what bringing somebody in as that takes")
    public ParticipationId invite(CaseId caseId, NewParticipation wanted) {
        ParticipationId part = participating.ask(caseId, wanted);
        links.letIn(caseId, wanted.person(), part);
        return part;
    }

    /**
     * Asks somebody of the family again whose part has ended, for the same: they are known, and stay one person. Whoever
     * works with the family comes in by the post they hold now, and by the process.
     */
    @Requires(Action.SEE)
    public ParticipationId askAgain(ParticipationId part) {
        CaseSeats.Former former =
                seats.former(part).orElseThrow(() -> new CannotBeDone("cannot.participation.already-there"));
        if (!former.terms().capacity().family()) {
            throw new CannotBeDone("cannot.invitation.not-of-the-list");
        }
        return invite(former.caseId(), former.terms());
    }

    /** Sends it again: a new link, and the ones before let nobody in any more. */
    @Requires(Action.SEE)
    public void inviteAgain(ParticipationId part) {
        CaseSeats.Seat seat = waiting(part);
        links.revoke(seat);
        links.letIn(seat.caseId(), seat.person(), part);
    }

    /** A link to be handed over on paper, shown once; the ones before let nobody in any more. */
    @Requires(Action.SEE)
    public LinkToken linkForPaper(ParticipationId part) {
        links.revoke(waiting(part));
        return links.make(part).token();
    }

    /** Takes the invitation back: no link lets them in, and they are no longer asked. Taken back twice, it is back. */
    @Requires(Action.SEE)
    public void takeBack(ParticipationId part, String because) {
        if (hasEnded(part)) {
            return;
        }
        links.revoke(waiting(part));
        participating.end(part, because);
    }

    private boolean hasEnded(ParticipationId part) {
        Optional<CaseSeats.Former> former = seats.former(part);
        former.ifPresent(ended -> guard.require(ended.terms().capacity().toBringIn(), part));
        return former.isPresent();
    }

    private CaseSeats.Seat waiting(ParticipationId part) {
        if (hasEnded(part)) {
            throw new CannotBeDone("cannot.participation.already-ended");
        }
        CaseSeats.Seat seat = seats.of(part).orElseThrow(NotThere::new);
        guard.require(seat.capacity().toBringIn(), part);
        if (seat.takesPart()) {
            throw new CannotBeDone("cannot.participation.not-waiting");
        }
        return seat;
    }
}
