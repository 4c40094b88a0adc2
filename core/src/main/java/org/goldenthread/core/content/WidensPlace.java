package org.goldenthread.core.content;

import org.goldenthread.core.kernel.CannotBeDone;

/** Somebody asked to write where more people, or less careful ones, would read than the content's type allows. */
public class WidensPlace extends CannotBeDone {
    private static final long serialVersionUID = 1L;

    WidensPlace() {
        super("cannot.place-too-wide");
    }
}
