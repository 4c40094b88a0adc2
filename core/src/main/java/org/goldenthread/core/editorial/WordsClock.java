package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import org.goldenthread.core.kernel.Ticking;

/** Looks every second, for as long as the portal runs, whether other words of the portal are out. */
@ApplicationScoped
public class WordsClock {

    private static final Duration EVERY = Duration.ofSeconds(1);

    private WordsOut words;
    private Ticking ticking;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected WordsClock() {}

    @Inject
    WordsClock(WordsOut words) {
        this.words = words;
        this.ticking = new Ticking(
                WordsClock.class,
                "Which words are out cannot be read; the last known are said until it can",
                words::look);
    }

    /** Looks at once, so that nobody reads what is not out, and then on a scheduler of the container. */
    public void start(ScheduledExecutorService scheduler) {
        words.look();
        ticking.start(scheduler, EVERY, EVERY);
    }

    /** Lets a look that is under way come to its end, and begins no other. */
    public void stop() {
        ticking.stop();
    }
}
