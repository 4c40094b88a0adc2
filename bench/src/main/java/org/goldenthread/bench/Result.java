package org.goldenthread.bench;

import java.util.Arrays;
import java.util.Locale;

/** One line of the form {@code RESULT name ours=… peer=… ratio=…}; what {@code docs/} quotes is copied from such lines. */
public record Result(String name, double ours, double peer, String unit) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "RESULT %s ours=%.2f%s peer=%.2f%s ratio=%.2f", name, ours, unit, peer, unit, ours / peer);
    }

    /** The middle one; of an even number, the upper of the two in the middle. */
    public static double median(double... measured) {
        double[] sorted = measured.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
