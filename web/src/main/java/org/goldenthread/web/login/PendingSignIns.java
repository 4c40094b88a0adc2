package org.goldenthread.web.login;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sign-ins that a browser has begun. Few are kept, the newest; each is given out once. */
final class PendingSignIns {

    private static final String ATTRIBUTE = PendingSignIns.class.getName();
    private static final int MOST = 6;

    private final HttpSession session;

    PendingSignIns(HttpSession session) {
        this.session = session;
    }

    void add(PendingSignIn pending, Instant now) {
        synchronized (lock()) {
            List<PendingSignIn> all = fresh(now);
            all.add(pending);
            while (all.size() > MOST) {
                all.remove(0);
            }
            session.setAttribute(ATTRIBUTE, new ArrayList<>(all));
        }
    }

    /** The one with that state, which is thereby used up. */
    Optional<PendingSignIn> take(String state, Instant now) {
        synchronized (lock()) {
            List<PendingSignIn> all = fresh(now);
            Optional<PendingSignIn> found =
                    all.stream().filter(one -> one.state().equals(state)).findFirst();
            found.ifPresent(all::remove);
            session.setAttribute(ATTRIBUTE, new ArrayList<>(all));
            return found;
        }
    }

    /** True for the name under which they lie in a session. */
    static boolean lieIn(String attribute) {
        return attribute.equals(ATTRIBUTE);
    }

    private List<PendingSignIn> fresh(Instant now) {
        List<PendingSignIn> fresh = new ArrayList<>();
        if (session.getAttribute(ATTRIBUTE) instanceof List<?> all) {
            for (Object one : all) {
                if (one instanceof PendingSignIn pending && !pending.tooOld(now)) {
                    fresh.add(pending);
                }
            }
        }
        return fresh;
    }

    private Object lock() {
        return SessionLocks.of(session.getId());
    }
}
