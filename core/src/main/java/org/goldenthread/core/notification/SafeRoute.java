package org.goldenthread.core.notification;

import java.time.Instant;
import java.util.List;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.Reach;

/**
 * How a message can safely get to somebody. E-mail is the one way the portal can go itself, in their safe hours. Where it
 * is not safe, somebody has to telephone, write or go there; the portal does not pretend.
 */
sealed interface SafeRoute {

    /** To this address; at this instant, or, where that lies ahead, not before it. */
    record ByMail(String address, Instant notBefore) implements SafeRoute {

        /** Says not to where, wherever it is printed. */
        @Override
        public String toString() {
            return "by mail, not before " + notBefore;
        }
    }

    /** Somebody has to do it: there is a safe way, but no e-mail. */
    record ByHand() implements SafeRoute {}

    /** Nobody has said how they may be reached. */
    record NoWay() implements SafeRoute {}

    /** @param ways the safe ways that they have not forbidden, the latest said first */
    static SafeRoute choose(List<Reach> ways, Instant now) {
        for (Reach way : ways) {
            if (way.channel() == Channel.EMAIL) {
                return new ByMail(way.value(), way.hours().firstFrom(now));
            }
        }
        return ways.isEmpty() ? new NoWay() : new ByHand();
    }
}
