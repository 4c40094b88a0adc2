package org.goldenthread.core.access;

import java.util.Set;
import java.util.UUID;

/**
 * What somebody may see, as a filter for the index: one of a thing's keys is among {@code keys}, and neither the thing nor
 * its case is among {@code kept}. The keys are those that {@link Scope} compares in the database.
 */
public record IndexScope(Set<String> keys, Set<UUID> kept) {

    public IndexScope {
        keys = Set.copyOf(keys);
        kept = Set.copyOf(kept);
    }
}
