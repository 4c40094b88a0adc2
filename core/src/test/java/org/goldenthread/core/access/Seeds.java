package org.goldenthread.core.access;

import java.util.function.LongConsumer;

/**
 * The seeds from which a proof makes its worlds. They are said out loud, and {@code -Dgt.seed=<number>} makes the same again;
 * {@code -Dgt.chances=<percent>} makes more of them, or fewer.
 */
final class Seeds {

    private Seeds() {}

    /** Tries the law on so many worlds; one that breaks it is named. */
    static void of(String law, int worlds, LongConsumer tried) {
        long first = first(law);
        for (long seed = first; seed < first + many(worlds); seed++) {
            try {
                tried.accept(seed);
            } catch (AssertionError broken) {
                throw new AssertionError("-Dgt.seed=" + seed + ": " + broken.getMessage(), broken);
            }
        }
    }

    static long first(String law) {
        long first = Long.getLong("gt.seed", System.nanoTime());
        System.getLogger(law).log(System.Logger.Level.INFO, "seeds from {0}", Long.toString(first));
        return first;
    }

    /** So many, or the part or multiple of it that this run was asked for. */
    static int many(int usual) {
        return Math.toIntExact(Math.max(1L, (long) usual * Integer.getInteger("gt.chances", 100) / 100));
    }
}
