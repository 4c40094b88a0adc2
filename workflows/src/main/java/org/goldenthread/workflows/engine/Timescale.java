package org.goldenthread.workflows.engine;

/**
 * How long something may take, as the table says on the day it was asked.
 *
 * @param limit how many
 * @param unit of what
 * @param source where the limit comes from: a law, guidance, or local practice
 */
public record Timescale(int limit, Unit unit, String source) {

    public enum Unit {
        HOURS,
        /** Monday to Friday, without the bank holidays of England and Wales. */
        WORKING_DAYS,
        DAYS,
        WEEKS
    }
}
