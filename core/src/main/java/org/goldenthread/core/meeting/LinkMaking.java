package org.goldenthread.core.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.Settings;
import org.goldenthread.core.people.AccountLinking;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.Reach;
import org.goldenthread.core.people.Reaching;

/** Makes links that let somebody in and takes them back. They expire after {@code gt.invitation.days}, fourteen unless set. */
@ApplicationScoped
class LinkMaking {

    private InvitationLinks links;
    private AccountLinking accounts;
    private Reaching reaching;
    private PortalClock clock;
    private Event<LinkMade> made;
    private Event<AskedToTakePart> asked;
    private Event<LinksRevoked> revoked;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected LinkMaking() {}

    @Inject
    LinkMaking(
            InvitationLinks links,
            AccountLinking accounts,
            Reaching reaching,
            PortalClock clock,
            Event<LinkMade> made,
            Event<AskedToTakePart> asked,
            Event<LinksRevoked> revoked) {
        this.links = links;
        this.accounts = accounts;
        this.reaching = reaching;
        this.clock = clock;
        this.made = made;
        this.asked = asked;
        this.revoked = revoked;
    }

    /** A link as it was made: the only moment at which its secret is known. */
    record Made(InvitationLinkId id, LinkToken token) {}

    Made make(ParticipationId part) {
        LinkToken token = LinkToken.next();
        Instant now = clock.now();
        Instant expires = now.plus(Settings.number("gt.invitation.days", 14), ChronoUnit.DAYS);
        return new Made(links.add(new InvitationLink(part, token, now, expires)).id(), token);
    }

    /** Has them told: with a link, or without one where they have an account. */
    void letIn(CaseId caseId, PersonId person, ParticipationId part) {
        if (accounts.hasAccount(person)) {
            asked.fire(new AskedToTakePart(caseId, person, part));
            return;
        }
        // a link goes by e-mail where that is safe; by any other way, somebody has to take it to them
        Reach way = reaching.waysTo(person).stream()
                .min(Comparator.comparing(Reach::channel, Comparator.comparing(channel -> channel != Channel.EMAIL)))
                .orElseThrow(() -> new CannotBeDone("cannot.invitation.no-safe-contact"));
        Made link = make(part);
        made.fire(new LinkMade(caseId, person, link.id(), way.id(), link.token()));
    }

    void revoke(CaseSeats.Seat seat) {
        links.of(seat.part()).forEach(link -> link.revoke(clock.now()));
        revoked.fire(new LinksRevoked(seat.caseId(), seat.person()));
    }
}
