package org.goldenthread.core.kernel;

/** Keeps something that is to be gone after a while, whether or not anybody comes by. */
public interface KeptForAWhile {

    /** Throws away what is too old. Broken off at any moment, the next call does the rest. */
    void forgetOld();
}
