package org.goldenthread.core.content;

/** A file is not a form; the message says which part and what to change. */
public class NotAForm extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAForm(ContentTypeKey key, String where, String what) {
        super("The form " + key + " cannot be used: " + (where.isEmpty() ? "" : where + " ") + what);
    }
}
