package org.goldenthread.web.login;

/** One lock a session, or nearly: sixty-four locks shared by all, so that nothing is left behind when a session ends. */
final class SessionLocks {

    private static final Object[] LOCKS = new Object[64];

    static {
        for (int i = 0; i < LOCKS.length; i++) {
            LOCKS[i] = new Object();
        }
    }

    private SessionLocks() {}

    static Object of(String session) {
        return LOCKS[Math.floorMod(session.hashCode(), LOCKS.length)];
    }
}
