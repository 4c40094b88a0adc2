package org.goldenthread.core.document;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Work that needs much room is done one after the other. Nobody waits for long: whoever would is told to try again. */
final class OneAtATime {

    private final Lock lock = new ReentrantLock(true);
    private final Duration patience;

    OneAtATime(Duration patience) {
        this.patience = patience;
    }

    /** @throws FileRefused if its turn does not come in time; nothing was done then */
    <T> T does(Supplier<T> work) {
        if (!hasItsTurn()) {
            throw new FileRefused(FileRefused.Reason.BUSY);
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private boolean hasItsTurn() {
        try {
            return lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
