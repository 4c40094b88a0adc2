package org.goldenthread.workflows.engine;

/** The case has such a process under way; a second one may begin when the first has ended. */
public class AlreadyRunning extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlreadyRunning(String process) {
        super("The case already has a " + process + " under way: go on with that one");
    }
}
