package org.goldenthread.core.meeting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret in an invitation's link: 256 random bits, written in 43 signs that need no escaping in an address. The
 * database keeps its SHA-256 only.
 *
 * @param secret goes into the link and nowhere else; never into a log, a page title or the trail
 */
public record LinkToken(String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static LinkToken next() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** True for something that might be one of ours; whether it is, only the database knows. */
    boolean wellFormed() {
        return secret.matches("[A-Za-z0-9_-]{43}");
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", absent);
        }
    }

    /** Never the secret, wherever it is printed. */
    @Override
    public String toString() {
        return "a link";
    }
}
