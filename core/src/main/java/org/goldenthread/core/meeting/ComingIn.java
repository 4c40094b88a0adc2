package org.goldenthread.core.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditEntry.Outcome;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.casefile.InvitationAccepting;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.AccountLinking;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.Profile;
import org.goldenthread.core.people.Reach;
import org.goldenthread.core.people.Reaching;
import org.jspecify.annotations.Nullable;

/** Lets somebody in by the link they were sent: into exactly that case, in exactly that capacity, once. */
@ApplicationScoped
@Transactional
public class ComingIn {

    private InvitationLinks links;
    private CaseSeats seats;
    private InvitationAccepting accepting;
    private AccountLinking accounts;
    private PeopleReading people;
    private Reaching reaching;
    private AuditTrail trail;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ComingIn() {}

    @Inject
    ComingIn(
            InvitationLinks links,
            CaseSeats seats,
            InvitationAccepting accepting,
            AccountLinking accounts,
            PeopleReading people,
            Reaching reaching,
            AuditTrail trail,
            PortalClock clock) {
        this.links = links;
        this.seats = seats;
        this.accepting = accepting;
        this.accounts = accounts;
        this.people = people;
        this.reaching = reaching;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Uses the link. All of it happens or nothing does: where the account cannot be made, the link stays good. A link that
     * is unknown, used, expired or taken back ends in the same {@link NotThere}; only the trail knows which.
     *
     * @param account makes the account, or finds the one an earlier attempt has made; called with the link held, so that
     *     of two who use it at once the second finds it used
     */
    @OpenToAll("asked before anybody is known: the secret in the link is what opens it")
    public Accepted accept(LinkToken token, AccountMaking account) {
        InvitationLink link = token.wellFormed() ? links.heldByToken(token).orElse(null) : null;
        String refusal = link == null ? "link-unknown" : link.refusal(clock.now());
        CaseSeats.Seat seat =
                link == null || refusal != null ? null : seats.of(link.part()).orElse(null);
        if (link == null || seat == null || seat.takesPart()) {
            throw refused(link, refusal == null ? "link-without-a-seat" : refusal);
        }
        String subject = account.accountFor(newcomer(seat));
        accounts.link(seat.person(), subject);
        accepting.begin(link.part());
        link.use(clock.now());
        trail.record(new AuditEntry(
                seat.person(),
                null,
                null,
                seat.caseId(),
                "INVITATION_ACCEPTED",
                "PARTICIPATION",
                link.part().value(),
                Outcome.DONE,
                "by-link"));
        return new Accepted(seat.person(), seat.caseId(), subject);
    }

    private NotThere refused(@Nullable InvitationLink link, String reason) {
        trail.recordApart(new AuditEntry(
                null,
                null,
                null,
                null,
                "INVITATION_ACCEPTED",
                "INVITATION",
                link == null ? null : link.id().value(),
                Outcome.REFUSED,
                reason));
        return new NotThere();
    }

    private Newcomer newcomer(CaseSeats.Seat seat) {
        Profile profile = people.profile(seat.person()).orElseThrow(NotThere::new);
        Optional<String> email = reaching.waysTo(seat.person()).stream()
                .filter(way -> way.channel() == Channel.EMAIL)
                .map(Reach::value)
                .findFirst();
        return new Newcomer(
                seat.person(),
                profile.knownAs(),
                seat.capacity(),
                profile.needs().language(),
                email.orElse(null));
    }
}
