package org.goldenthread.web.api.shell;

/** What was sent cannot be read; the sentence says where, and never quotes it. */
public class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotUnderstood(String sentence) {
        super(sentence);
    }
}
