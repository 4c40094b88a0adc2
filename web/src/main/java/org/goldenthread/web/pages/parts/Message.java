package org.goldenthread.web.pages.parts;

/**
 * A page with nothing on it yet, and why.
 *
 * @param titleKey the key of the page's title and heading
 * @param nav which part of the menu it belongs to
 * @param key the words begin with it: {@code title}, {@code words}
 */
public record Message(String titleKey, String nav, String key) {}
