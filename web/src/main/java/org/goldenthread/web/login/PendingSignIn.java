package org.goldenthread.web.login;

import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in that has begun and has not come back. One browser can have several, one a tab.
 *
 * @param state what the provider sends back with the answer, so that the answer finds its question
 * @param nonce what the identity token must repeat
 * @param verifier the secret half of PKCE (RFC 7636)
 * @param strongly true where a second factor is asked for
 * @param afresh true where they must show who they are although they are signed in there already
 * @param action what the provider is asked to offer meanwhile, such as a new passkey; null for nothing
 * @param back the page to go to afterwards, a path of ours
 */
record PendingSignIn(
        String state,
        String nonce,
        String verifier,
        boolean strongly,
        boolean afresh,
        @Nullable String action,
        String back,
        Instant begunAt)
        implements Serializable {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final SecureRandom RANDOM = new SecureRandom();

    static PendingSignIn begin(boolean strongly, boolean afresh, @Nullable String action, String back, Instant now) {
        return new PendingSignIn(random(), random(), random(), strongly, afresh, action, back, now);
    }

    boolean tooOld(Instant now) {
        return !now.isBefore(begunAt.plus(PATIENCE));
    }

    /** 256 random bits in letters that need no escaping. */
    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "PendingSignIn[" + begunAt + "]";
    }
}
