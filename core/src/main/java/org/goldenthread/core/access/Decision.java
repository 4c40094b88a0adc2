package org.goldenthread.core.access;

import java.util.Set;

/**
 * What the policy answered, and why.
 *
 * @param step the step of {@code docs/architecture.md} that refused, or {@link Step#OBLIGATIONS} when nothing did
 * @param reason the rule's name, a key into the texts; never shown to somebody who was refused
 */
public record Decision(boolean permitted, Step step, String reason, Set<Obligation> obligations) {

    /** In the order they are asked. The first that fails refuses. */
    public enum Step {
        NEVER_SEE,
        COMPARTMENT,
        LIVE_GRANT,
        LABEL_AND_ACTION,
        VARIANT,
        OBLIGATIONS
    }

    /** What goes with a yes. */
    public enum Obligation {
        WATERMARK,
        NO_DOWNLOAD,
        ASK_REASON
    }

    static Decision refused(Step step, String reason) {
        return new Decision(false, step, reason, Set.of());
    }

    static Decision permitted(String reason, Set<Obligation> obligations) {
        return new Decision(true, Step.OBLIGATIONS, reason, obligations);
    }
}
