package org.goldenthread.core.court;

import java.time.LocalDate;

/**
 * Proceedings that are to be written down.
 *
 * @param court what the court is called
 * @param number the number that the court gave them
 * @param issued the day on which the court issued them
 */
public record NewProceedings(String court, CourtKind kind, String number, LocalDate issued) {}
