package org.goldenthread.core.content;

import java.util.Map;

/**
 * How what was written in cases would read with another version of its type. It counts, and shows nothing of anybody's.
 *
 * @param looked how many things were looked at
 * @param asTheyAre how many fit without any step
 * @param unfit how many do not fit after all steps
 * @param halfWritten how many that somebody has half written were looked at
 * @param halfUnfit how many of these would lose an answer
 * @param wrong by question, in how many it is wrong
 */
public record CaseFit(
        int looked, int asTheyAre, int unfit, int halfWritten, int halfUnfit, Map<String, Integer> wrong) {

    public CaseFit {
        wrong = Map.copyOf(wrong);
    }
}
