package org.goldenthread.workflows.engine;

/** Two people moved the same process on at the same moment; the one who comes second can simply do it again. */
public class SomebodyMovedOn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SomebodyMovedOn(Throwable cause) {
        super("Somebody moved the process on at the same moment: try again", cause);
    }
}
