package org.goldenthread.web.pages.form;

/**
 * It is done, or was done before.
 *
 * @param heading what has been done
 * @param words what happens next; may be empty
 */
public record Finished(String heading, String words) {}
