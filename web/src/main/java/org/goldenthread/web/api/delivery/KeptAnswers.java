package org.goldenthread.web.api.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.goldenthread.core.editorial.Edition;
import org.goldenthread.core.kernel.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one edition, by what was asked, in no more memory than is allowed ({@code gt.content.kept-mib}). An answer
 * is given out only to whoever brings its edition, looked at after they had asked, and within the edition's time. The
 * first that is kept of another edition takes the place of all before.
 */
@ApplicationScoped
public class KeptAnswers {

    /** What a short question, its places in maps and an answer's tag take beside the bytes, as measured. */
    private static final int BESIDE = 1_700;

    private static final long BYTES_OF_A_LETTER = 2;

    private static final int SHARE_OF_ONE = 16;

    private final long most;
    private volatile @Nullable Shelf shelf;

    public KeptAnswers() {
        this(Settings.number("gt.content.kept-mib", 32) * 1024L * 1024L);
    }

    KeptAnswers(long most) {
        this.most = most;
    }

    /** Whether it may be worth while to look at the edition. */
    boolean mayKnow(Question question) {
        Shelf now = shelf;
        return now != null && now.has(question);
    }

    /** @param seen looked at after the question came, or null where that could not be done */
    Optional<Answer> find(Question question, @Nullable Edition seen, Instant now) {
        Shelf held = shelf;
        if (held == null || seen == null || !held.edition.saysTheSameAs(seen) || !seen.holds(now)) {
            return Optional.empty();
        }
        return Optional.ofNullable(held.get(question, most / 2));
    }

    /** @param edition read before what the answer is made of @param made when it had been made */
    void keep(Edition edition, Question question, Answer answer, Instant made) {
        if (edition.holds(made) && answer.length() < most / SHARE_OF_ONE) {
            Shelf place = shelfOf(edition);
            if (place != null) {
                place.put(question, answer, most / 2);
            }
        }
    }

    /** How many bytes are held, as they are counted. */
    long bytes() {
        Shelf now = shelf;
        return now == null ? 0 : now.bytes();
    }

    private synchronized @Nullable Shelf shelfOf(Edition edition) {
        Shelf held = shelf;
        if (held == null || !held.edition.saysTheSameAs(edition) && !isOlder(edition, held.edition)) {
            held = new Shelf(edition);
            shelf = held;
        }
        // what is made of an older one comes too late to be kept
        return held.edition.saysTheSameAs(edition) ? held : null;
    }

    /** Whether it was looked at before; a lower number that was seen later is a restored database's. */
    private static boolean isOlder(Edition one, Edition held) {
        return one.from().isBefore(held.from())
                || one.number() < held.number() && one.from().equals(held.from());
    }

    /** What was asked lately, and what was asked before that and is let go first. */
    private static final class Shelf {

        private final Edition edition;
        private volatile Map<Question, Answer> early = Map.of();
        private volatile Map<Question, Answer> lately = new ConcurrentHashMap<>();
        private long earlyBytes;
        private long latelyBytes;

        Shelf(Edition edition) {
            this.edition = edition;
        }

        boolean has(Question question) {
            return lately.containsKey(question) || early.containsKey(question);
        }

        @Nullable
        Answer get(Question question, long half) {
            Answer found = lately.get(question);
            return found == null ? again(question, half) : found;
        }

        private synchronized @Nullable Answer again(Question question, long half) {
            Answer found = early.get(question);
            if (found != null) {
                put(question, found, half);
            }
            return found;
        }

        synchronized void put(Question question, Answer answer, long half) {
            long bytes = answer.length() + (long) BESIDE + question.length() * BYTES_OF_A_LETTER;
            if (lately.containsKey(question)) {
                return;
            }
            if (latelyBytes + bytes > half) {
                early = lately;
                earlyBytes = latelyBytes;
                lately = new ConcurrentHashMap<>();
                latelyBytes = 0;
            }
            lately.put(question, answer);
            latelyBytes += bytes;
        }

        synchronized long bytes() {
            return earlyBytes + latelyBytes;
        }
    }
}
