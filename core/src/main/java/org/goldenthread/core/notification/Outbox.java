package org.goldenthread.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.casefile.ConsentNoted;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.Sealing;
import org.goldenthread.core.meeting.LinkMade;
import org.goldenthread.core.notification.SafeRoute.ByMail;
import org.goldenthread.core.people.Reaching;

/**
 * Puts messages aside in the transaction of what they tell of: both happen or neither does. Only works inside a
 * transaction; no page can come here.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {

    private static final String INSIDE = "called only inside a use case that was itself asked about";

    private Messages messages;
    private Reaching reaching;
    private HandingOver handingOver;
    private Sealing sealing;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Outbox() {}

    @Inject
    Outbox(Messages messages, Reaching reaching, HandingOver handingOver, Sealing sealing, PortalClock clock) {
        this.messages = messages;
        this.reaching = reaching;
        this.handingOver = handingOver;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * Tells somebody that there is something new for them, and nothing else. Where such a message to them has not left
     * yet, it will do for this too.
     *
     * @param occasion what there is to tell, in fixed words and identifiers; told once, however often it is asked for
     */
    @OpenToAll(INSIDE)
    public void somethingNew(PersonId person, CaseId caseId, String occasion) {
        String key = "new:" + person.value() + ':' + occasion;
        if (messages.byKey(key).isPresent() || messages.oneWaitsFor(person, MessageKind.SOMETHING_NEW)) {
            return;
        }
        Message message = new Message(MessageKind.SOMETHING_NEW, person, caseId, key, clock.now());
        messages.add(message);
        route(message);
    }

    /** Tells somebody that something they are said to have told us was written down, so that they can say where it is not right. */
    @OpenToAll(INSIDE)
    public void noted(ConsentNoted noted) {
        once(
                MessageKind.NOTED,
                noted.giver(),
                noted.caseId(),
                "noted:" + noted.consent().value());
    }

    /** Tells somebody that a part they took has ended, and neither whose case it was nor why. */
    @OpenToAll(INSIDE)
    public void ended(PersonId person, CaseId caseId, ParticipationId part) {
        once(MessageKind.ENDED, person, caseId, "ended:" + part.value());
    }

    private void once(MessageKind kind, PersonId person, CaseId caseId, String key) {
        if (messages.byKey(key).isEmpty()) {
            Message message = new Message(kind, person, caseId, key, clock.now());
            messages.add(message);
            route(message);
        }
    }

    /** Sends a link that lets somebody in. Where e-mail is not safe for them, somebody hands it to them on paper. */
    @OpenToAll(INSIDE)
    public void link(LinkMade made) {
        String key = "link:" + made.link().value();
        Message message = new Message(MessageKind.LINK, made.person(), made.caseId(), key, clock.now());
        message.carries(sealing.seal(made.token().secret(), message.id()));
        messages.add(message);
        route(message);
    }

    /** Links that have not left are not sent any more. */
    @OpenToAll(INSIDE)
    public void noLink(PersonId person, CaseId caseId) {
        messages.linksWaiting(person, caseId).forEach(message -> message.withdraw(clock.now()));
    }

    private void route(Message message) {
        SafeRoute route = SafeRoute.choose(reaching.waysTo(message.person()), clock.now());
        if (route instanceof ByMail mail) {
            message.waitUntil(mail.notBefore());
        } else {
            handingOver.instead(message, route);
        }
    }
}
