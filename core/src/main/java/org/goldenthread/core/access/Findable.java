package org.goldenthread.core.access;

import java.util.UUID;

/**
 * One shape of a thing as an index may hold it: its words, and the place whose keys open exactly those words. A thing that
 * some read whole and others with parts taken out is several of these, each for its audience.
 *
 * An index is never given a place whose words it may not hold: that is an {@link IllegalArgumentException}.
 */
public record Findable(UUID id, SubjectKind kind, AccessStamp stamp, Audience audience, String words) {

    public Findable {
        if (!stamp.compartment().mayBeIndexed()) {
            throw new IllegalArgumentException(stamp.compartment() + " is in no index");
        }
    }
}
