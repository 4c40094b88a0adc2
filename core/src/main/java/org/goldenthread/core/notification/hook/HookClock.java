package org.goldenthread.core.notification.hook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import org.goldenthread.core.kernel.Ticking;

/** Tells every two seconds, for as long as the portal runs, what there is to tell. */
@ApplicationScoped
public class HookClock {

    private static final System.Logger LOG = System.getLogger(HookClock.class.getName());
    private static final Duration EVERY = Duration.ofSeconds(2);

    private HookRound round;
    private HookPost post;
    private Ticking ticking;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected HookClock() {}

    @Inject
    HookClock(HookRound round, HookPost post) {
        this.round = round;
        this.post = post;
        this.ticking = new Ticking(
                HookClock.class,
                "What went out cannot be told to other programs; it is tried again until it can",
                this::tell);
    }

    /**
     * Starts it on a scheduler of the container, whose threads carry transactions. Started twice, it runs once.
     *
     * @throws IllegalStateException if the settings do not say rightly whom to tell
     */
    public void start(ScheduledExecutorService scheduler) {
        HookSettings.read();
        ticking.start(scheduler, EVERY, EVERY);
    }

    /** Lets a round that is under way come to its end, and begins no other. */
    public void stop() {
        ticking.stop();
    }

    private void tell() {
        HookSettings settings = HookSettings.read();
        Ticking.each(round.claim(), call -> tell(call, settings));
    }

    private void tell(HookPost.Call call, HookSettings settings) {
        if (!settings.addresses().contains(call.address())) {
            // whoever runs the portal has taken it from the list since
            round.failed(call.id(), "not-listed");
            return;
        }
        try {
            post.take(call, settings);
            round.taken(call.id());
        } catch (NotTold refused) {
            LOG.log(System.Logger.Level.WARNING, "call {0} was not taken: {1}", call.id(), refused.why());
            round.failed(call.id(), refused.why());
        }
    }
}
