package org.goldenthread.tests.journeys;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks over two connections at once, as many as keep both cores busy. */
final class TwoAtATime {

    private static final ExecutorService BOTH = Executors.newFixedThreadPool(2, work -> {
        Thread thread = new Thread(work, "asks");
        thread.setDaemon(true);
        return thread;
    });

    private TwoAtATime() {}

    /** What may be asked goes wrong on the way like anything else. */
    interface Asking<T, R> {
        R of(T one) throws Exception;
    }

    /** The answers, in the order of what was asked. */
    static <T, R> List<R> each(Collection<T> all, Asking<T, R> asking) {
        try {
            List<Callable<R>> questions =
                    all.stream().<Callable<R>>map(one -> () -> asking.of(one)).toList();
            return BOTH.invokeAll(questions).stream().map(TwoAtATime::answer).toList();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private static <R> R answer(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
