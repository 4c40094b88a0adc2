package org.goldenthread.core.kinds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import org.goldenthread.core.content.TypeKeeping;
import org.goldenthread.core.editorial.CarryingOver;
import org.goldenthread.core.kernel.Ticking;
import org.jspecify.annotations.Nullable;

/** Carries what is written over to a changed kind as soon as it was approved, and looks every minute whether anything was left. */
@ApplicationScoped
public class CarryingClock {

    private static final Duration EVERY = Duration.ofMinutes(1);

    private TypeKeeping types;
    private CarryingOver round;
    private Ticking ticking;
    private @Nullable ScheduledExecutorService scheduler;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected CarryingClock() {}

    @Inject
    CarryingClock(TypeKeeping types, CarryingOver round) {
        this.types = types;
        this.round = round;
        this.ticking = new Ticking(
                CarryingClock.class,
                "What was written cannot be carried over to its changed kind; it is tried again until it can",
                this::run);
    }

    private void run() {
        Ticking.each(round.waiting(), round::carry);
    }

    /** Nobody is to read the new kind before it is there: so not within its transaction. */
    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) KindChanged changed) {
        types.forget();
        if (scheduler != null) {
            scheduler.execute(() -> {
                round.catchUp(changed.key());
                run();
            });
        }
    }

    /** Starts it on a scheduler of the container, whose threads carry transactions. Started twice, it runs once. */
    public void start(ScheduledExecutorService pool) {
        scheduler = pool;
        ticking.start(pool, EVERY, EVERY);
    }

    /** Lets a round that is under way come to its end, and begins no other. */
    public void stop() {
        scheduler = null;
        ticking.stop();
    }
}
