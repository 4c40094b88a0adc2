package org.goldenthread.core.content;

import java.time.Instant;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Compartment;

/**
 * Who wrote something and when, as it is kept beside the words. Of what a family writes in private time neither is kept: its
 * room promises that no note is made of who was there.
 */
record Hand(Author author, Instant at) {

    /** An instant that tells nothing. */
    private static final Instant UNTOLD = Instant.EPOCH;

    private static final Author NOBODY = new Author(null, null);

    static Hand in(AccessStamp place, Actor actor, Instant now) {
        return place.compartment() == Compartment.FAMILY ? new Hand(NOBODY, UNTOLD) : new Hand(Author.of(actor), now);
    }
}
