package org.goldenthread.web.pages.shell;

/**
 * A page to draw: the template's name without ending, and what it shows.
 *
 * <p>Every template takes two parameters, {@code page} (see {@link Page}) and {@code view}.
 */
public record View(String template, Object view) {}
