package org.goldenthread.core.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/** Reads letters as they were sent: whoever they are to, and those who sent them. */
@ApplicationScoped
@Transactional
public class LetterReading {

    private Letters letters;
    private AccessGuard guard;
    private Acting acting;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected LetterReading() {}

    @Inject
    LetterReading(Letters letters, AccessGuard guard, Acting acting) {
        this.letters = letters;
        this.guard = guard;
        this.acting = acting;
    }

    /**
     * The letters in the case that the reader finds there, newest first: those to them that were sent, and for who sends
     * them all.
     *
     * @param before the last that was shown; null for the first page
     */
    @Requires(Action.SEE)
    public List<LetterView> inCase(CaseId caseId, @Nullable LetterId before, int most) {
        return letters
                .inCase(
                        guard.scope(Action.SEE, caseId),
                        caseId,
                        acting.current().person(),
                        before,
                        most)
                .stream()
                .map(Letter::view)
                .toList();
    }

    /** @throws NotThere if there is none, or none for this reader */
    @Requires(Action.SEE)
    public LetterView read(LetterId id) {
        return there(id).view();
    }

    /**
     * The file that was laid out when it was drawn up, byte for byte.
     *
     * @throws NotThere if there is none, or none for this reader
     * @throws CannotBeDone if this reader may not take it away as it is
     */
    @OpenToAll("asks the gate itself, because what goes with a yes decides whether the original may leave")
    public byte[] pdf(LetterId id) {
        guard.require(Action.SEE, id);
        Letter letter = there(id);
        if (!guard.require(Action.SEE, letter.subject()).obligations().isEmpty()) {
            throw new CannotBeDone("file.not-to-take-away");
        }
        byte[] bytes = letters.pdf(id);
        if (!Fingerprint.of(bytes).equals(letter.sha256())) {
            throw new IllegalStateException("A letter is not as it was sent: " + id.value());
        }
        return bytes;
    }

    private Letter there(LetterId id) {
        return letters.find(id).filter(this::isForTheirEyes).orElseThrow(NotThere::new);
    }

    /** Whoever it is to has it once it was sent. */
    private boolean isForTheirEyes(Letter letter) {
        return letter.isSent() || !letter.recipient().equals(acting.current().person());
    }
}
