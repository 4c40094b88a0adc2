package org.goldenthread.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.notification.SafeRoute.ByMail;
import org.goldenthread.core.people.Reaching;

/**
 * The steps of sending, each a transaction of its own. A message is claimed; marked as being sent the moment before it is
 * handed to the mail server; and marked as sent after. Killed anywhere, it is found again when its lease has run out:
 * before the hand-over nothing has gone, after it the message goes a second time under the same Message-ID. That one
 * repetition cannot be avoided with SMTP; a lost message can.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class OutboxRound {

    private static final int MOST = 20;
    private static final Duration LEASE = Duration.ofMinutes(5);

    private Messages messages;
    private Reaching reaching;
    private LetterWriting writing;
    private HandingOver handingOver;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected OutboxRound() {}

    @Inject
    OutboxRound(
            Messages messages, Reaching reaching, LetterWriting writing, HandingOver handingOver, PortalClock clock) {
        this.messages = messages;
        this.reaching = reaching;
        this.writing = writing;
        this.handingOver = handingOver;
        this.clock = clock;
    }

    /** Messages that were left lying, queued again. */
    public int secondLook() {
        List<Message> found = messages.leftBehind(clock.now(), MOST);
        found.forEach(message -> message.secondLook(clock.now()));
        return found.size();
    }

    /** The messages whose hour has come. */
    public List<UUID> due() {
        return messages.due(clock.now(), MOST);
    }

    /** The letter, where it may go now. What may not go yet waits; what may no longer go becomes work. */
    public Optional<Letter> claim(UUID id) {
        Instant now = clock.now();
        Message message =
                messages.heldById(id).filter(found -> found.waits(now)).orElse(null);
        if (message == null) {
            return Optional.empty();
        }
        SafeRoute route = SafeRoute.choose(reaching.waysTo(message.person()), now);
        if (!(route instanceof ByMail mail)) {
            handingOver.instead(message, route);
            return Optional.empty();
        }
        if (mail.notBefore().isAfter(now)) {
            message.waitUntil(mail.notBefore());
            return Optional.empty();
        }
        message.claim(now.plus(LEASE));
        return Optional.of(writing.write(message, mail.address()));
    }

    /** It could not even be written: a key or a setting is missing. It rests, and holds up no other. */
    public void unwritten(UUID id) {
        Instant now = clock.now();
        messages.heldById(id)
                .filter(found -> found.waits(now))
                .ifPresent(message -> message.unwritten(now.plus(LEASE)));
    }

    /** True where the message is still ours to send. */
    public boolean sending(UUID id) {
        Instant now = clock.now();
        return messages.heldById(id)
                .filter(message -> message.state() == MessageState.CLAIMED)
                .map(message -> {
                    message.sending(now.plus(LEASE));
                    return true;
                })
                .orElse(false);
    }

    public void sent(UUID id) {
        messages.heldById(id)
                .filter(message -> message.state() == MessageState.SENDING)
                .ifPresent(message -> message.sent(clock.now()));
    }

    /**
     * @param why a fixed word, never the server's own, which may repeat the address
     * @param forGood true where trying again would end the same way
     */
    public void failed(UUID id, String why, boolean forGood) {
        messages.heldById(id)
                .filter(message -> message.state() == MessageState.SENDING)
                .filter(message -> message.failed(why, forGood, clock.now()))
                .ifPresent(handingOver::givenUp);
    }
}
