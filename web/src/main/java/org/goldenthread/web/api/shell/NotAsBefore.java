package org.goldenthread.web.api.shell;

import org.jspecify.annotations.Nullable;

/** Whoever changes something says in If-Match what they had before them, and it is still so (RFC 9110 §13.1.1, RFC 6585 §3). */
public class NotAsBefore extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean said;

    private NotAsBefore(boolean said) {
        super(said ? "it is not as before" : "nobody said how it was before");
        this.said = said;
    }

    /**
     * The header that has to be sent.
     *
     * @throws NotAsBefore if it was not, or is {@code *}: whoever sends that has nothing before them
     */
    public static String said(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw new NotAsBefore(false);
        }
        return ifMatch.strip();
    }

    /** @throws NotAsBefore if the one is not the other */
    public static void mustBe(String said, String tag) {
        if (!said.equals(tag)) {
            throw new NotAsBefore(true);
        }
    }

    Problem problem() {
        return said
                ? Problem.of(
                        412,
                        "Not as before",
                        "Somebody changed it meanwhile. Read it again, then send what still holds.")
                : Problem.of(428, "Say what you have before you", "Send in If-Match the ETag of what you have read.");
    }
}
