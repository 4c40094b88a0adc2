package org.goldenthread.workflows.engine;

/** Something other than an identifier, a word from a list, yes or no, or a date was about to be kept in a process. */
public class NotAnIdentifier extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAnIdentifier(String variable) {
        super("The process may not keep " + variable + ": write it as content and keep its id");
    }
}
