package org.goldenthread.demonstration;

import java.time.Instant;

/**
 * A mail that would have gone out.
 *
 * @param number counts from one, in the order they came
 * @param from who it says it is from, name and address
 * @param text what it says, as plain text
 */
record CaughtMail(int number, Instant at, String from, String to, String subject, String text) {}
