package org.goldenthread.core.content;

/** A file is not a form; the message says which part and what to change. */
public class NotAForm extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String where;
    private final String what;

    public NotAForm(ContentTypeKey key, String where, String what) {
        super("The form " + key + " cannot be used: " + (where.isEmpty() ? "" : where + " ") + what);
        this.where = where;
        this.what = what;
    }

    /** The part that is wrong; empty where it is the whole. */
    public String where() {
        return where;
    }

    /** What is wrong with it, and what to do. */
    public String what() {
        return what;
    }
}
