package org.goldenthread.core.kernel;

import java.util.List;

/**
 * What was asked cannot be done as things stand, and the person may know why. Carries a text key: one plain sentence
 * that says what to do next, in English and Welsh. The transaction is rolled back; nothing of the attempt stays.
 *
 * <p>Never thrown where the reason would tell somebody of a thing they may not see: that is not there for them.
 */
public class CannotBeDone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String textKey;
    private final List<String> arguments;

    public CannotBeDone(String textKey, String... arguments) {
        super(textKey, null, false, false);
        this.textKey = textKey;
        this.arguments = List.of(arguments);
    }

    /** The key of the sentence, for example {@code cannot.coordinator.social-worker}. */
    public String textKey() {
        return textKey;
    }

    /** What goes into the sentence's places, in order. Never a name, an address or what somebody wrote. */
    public List<String> arguments() {
        return arguments;
    }
}
