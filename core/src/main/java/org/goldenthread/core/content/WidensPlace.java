package org.goldenthread.core.content;

/** Somebody asked to write where more people, or less careful ones, would read than the content's type allows. */
public class WidensPlace extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WidensPlace(ContentTypeKey type) {
        super("What is written as " + type
                + " may be kept more closely than its type says, never less. Choose a narrower place.");
    }
}
