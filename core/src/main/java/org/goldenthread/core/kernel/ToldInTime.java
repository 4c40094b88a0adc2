package org.goldenthread.core.kernel;

/** Something that people are to hear of before it happens, whether or not anybody comes by. */
public interface ToldInTime {

    /** Has those told who have not been. Broken off at any moment, the next call does the rest. */
    void tellInTime();
}
