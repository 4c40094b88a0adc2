package org.goldenthread.core.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the chains that were written last end, as far as this server remembers. Never to be relied on: a transaction that
 * wrote may have been undone, and another server may have written since. Who writes says what they remember, and the
 * database takes it where it is so.
 */
final class ChainEnds {

    /** About half a megabyte. */
    private static final int MOST = 2_000;

    private final Map<String, ChainEnd> ends = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ChainEnd> eldest) {
            return size() > MOST;
        }
    });

    @Nullable
    ChainEnd of(String chain) {
        return ends.get(chain);
    }

    void remember(String chain, ChainEnd end) {
        ends.put(chain, end);
    }
}
