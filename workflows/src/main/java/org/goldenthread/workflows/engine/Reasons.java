package org.goldenthread.workflows.engine;

import org.camunda.bpm.engine.ProcessEngineException;

/** Finds the portal's own reason behind what the engine wrapped around it: a gate that did not open, a thing not there. */
final class Reasons {

    private Reasons() {}

    static RuntimeException behind(ProcessEngineException stopped) {
        Throwable cause = stopped;
        while (cause.getCause() != null && cause instanceof ProcessEngineException) {
            cause = cause.getCause();
        }
        boolean ours =
                cause instanceof RuntimeException && cause.getClass().getName().startsWith("org.goldenthread.");
        return ours ? (RuntimeException) cause : stopped;
    }
}
