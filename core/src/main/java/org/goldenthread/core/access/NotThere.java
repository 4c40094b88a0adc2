package org.goldenthread.core.access;

/**
 * There is no such thing, or there is and the actor may not have it. Nobody outside the gate can tell which: the same
 * exception, without a message, becomes the same answer.
 */
public class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotThere() {
        super("not there", null, false, false);
    }
}
