package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Holds who is acting on this thread. The door sets it, a step of a process sets it, and nothing else does. */
@ApplicationScoped
public class Acting {

    private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();

    private static final ThreadLocal<Boolean> MARKED = new ThreadLocal<>();

    /** The actor of this thread; a visitor where nobody has signed in. */
    public Actor current() {
        Actor actor = CURRENT.get();
        return actor == null ? Actor.visitor() : actor;
    }

    /** Runs the work as the actor and puts back who was acting before, whatever happens. */
    public <T> T as(Actor actor, Supplier<T> work) {
        Actor before = CURRENT.get();
        CURRENT.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
                MARKED.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /** Something was read on this thread that has to say who read it, whatever else is done until the request ends. */
    void readUnderMark() {
        MARKED.set(true);
    }

    /** Whether what is shown of it has to say who reads it, where, and when. */
    public boolean readsUnderMark() {
        return Boolean.TRUE.equals(MARKED.get());
    }

    public void as(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return true;
        });
    }
}
