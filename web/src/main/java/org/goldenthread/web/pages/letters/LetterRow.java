package org.goldenthread.web.pages.letters;

/**
 * A letter in a list.
 *
 * @param detail to whom, in which language, and when it was sent
 */
public record LetterRow(String href, String title, String detail) {}
