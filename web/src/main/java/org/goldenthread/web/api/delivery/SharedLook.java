package org.goldenthread.web.api.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.goldenthread.core.editorial.Edition;
import org.jspecify.annotations.Nullable;

/**
 * One look at the database for all who came before it began. Nobody goes on with what was seen before they came; those who
 * come while a look is under way share the next one. So whoever asks after a change has been committed, by this server or
 * another, gets what it has changed, and a crowd costs no more looks than the database can give one after the other.
 */
final class SharedLook implements Executor {

    private static final System.Logger LOG = System.getLogger(SharedLook.class.getName());

    private final Executor threads;
    private final Look look;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile @Nullable Edition seen;

    /** Those who came before the look that is under way; only whoever looks knows of them. */
    private List<Runnable> came = List.of();

    /** Looks at the database, which takes a while, again and again as long as somebody has come, and tells what it sees. */
    @FunctionalInterface
    interface Look {
        void look(BooleanSupplier somebodyCame, Consumer<Edition> sees);
    }

    SharedLook(Executor threads, Look look) {
        this.threads = threads;
        this.look = look;
    }

    /** Runs it after a look that begins from now on; what is seen then can be had from {@link #seen} as long as it runs. */
    @Override
    public void execute(Runnable whoCame) {
        waiting.add(whoCame);
        if (looking.compareAndSet(false, true)) {
            begin();
        }
    }

    /** What the look has shown that whoever calls this has waited for; null where the database could not be asked. */
    @Nullable
    Edition seen() {
        return seen;
    }

    private void begin() {
        try {
            threads.execute(this::looks);
        } catch (RuntimeException noThread) {
            LOG.log(System.Logger.Level.DEBUG, "nobody is free to look at what is out", noThread);
            // each goes the long way, and nobody waits for a look that nobody takes
            somebodyCame();
            sees(null);
            looking.set(false);
        }
    }

    private void looks() {
        try {
            while (!waiting.isEmpty()) {
                lookAround();
            }
        } finally {
            looking.set(false);
        }
        // whoever came between the last look and this moment found somebody looking
        if (!waiting.isEmpty() && looking.compareAndSet(false, true)) {
            begin();
        }
    }

    private void lookAround() {
        try {
            look.look(this::somebodyCame, this::sees);
        } catch (RuntimeException away) {
            LOG.log(System.Logger.Level.DEBUG, "what is out cannot be looked at", away);
            if (came.isEmpty()) {
                somebodyCame();
            }
            sees(null);
        }
    }

    /** Whoever comes from now on waits for the look after this one. */
    private boolean somebodyCame() {
        came = allWhoCame();
        return !came.isEmpty();
    }

    private void sees(@Nullable Edition edition) {
        seen = edition;
        List<Runnable> told = came;
        came = List.of();
        told.forEach(SharedLook::goOn);
    }

    private List<Runnable> allWhoCame() {
        List<Runnable> all = new ArrayList<>();
        for (Runnable one = waiting.poll(); one != null; one = waiting.poll()) {
            all.add(one);
        }
        return all;
    }

    /** One that fails keeps no other waiting. */
    private static void goOn(Runnable one) {
        try {
            one.run();
        } catch (RuntimeException | LinkageError failed) {
            LOG.log(System.Logger.Level.ERROR, "an answer could not be given", failed);
        }
    }
}
