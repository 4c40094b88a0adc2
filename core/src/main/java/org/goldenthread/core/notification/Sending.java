package org.goldenthread.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sends what is due: one letter after the other, over one line, each marked before and after. */
@ApplicationScoped
class Sending {

    private static final System.Logger LOG = System.getLogger(Sending.class.getName());

    private OutboxRound round;
    private MailPost post;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Sending() {}

    @Inject
    Sending(OutboxRound round, MailPost post) {
        this.round = round;
        this.post = post;
    }

    /** One round. Returns how many letters have gone. */
    int round() {
        int left = round.secondLook();
        if (left > 0) {
            LOG.log(System.Logger.Level.INFO, "{0} messages were left lying and are queued again", left);
        }
        List<Letter> letters =
                round.due().stream().flatMap(id -> claim(id).stream()).toList();
        if (letters.isEmpty()) {
            return 0;
        }
        try (MailLine line = post.open()) {
            return (int) letters.stream().filter(letter -> send(line, letter)).count();
        } catch (NotSent noLine) {
            LOG.log(System.Logger.Level.WARNING, "The mail server cannot be used now: {0}", noLine.why());
            letters.forEach(letter -> {
                if (round.sending(letter.id())) {
                    round.failed(letter.id(), noLine.why(), false);
                }
            });
            return 0;
        }
    }

    private Optional<Letter> claim(UUID id) {
        try {
            return round.claim(id);
        } catch (IllegalStateException unwritten) {
            LOG.log(System.Logger.Level.ERROR, "message " + id + " could not be written", unwritten);
            round.unwritten(id);
            return Optional.empty();
        }
    }

    private boolean send(MailLine line, Letter letter) {
        if (!round.sending(letter.id())) {
            return false;
        }
        try {
            line.send(letter);
            round.sent(letter.id());
            return true;
        } catch (NotSent refused) {
            LOG.log(System.Logger.Level.WARNING, "{0} was not taken: {1}", letter, refused.why());
            round.failed(letter.id(), refused.why(), refused.forGood());
            return false;
        }
    }
}
