package org.goldenthread.workflows;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The tokens that senders make so that what is sent twice happens once. They are kept as SHA-256, in hex. */
final class Tokens {

    private Tokens() {}

    static String hash(String token) {
        if (token.isBlank() || token.length() > 80) {
            throw new IllegalArgumentException("A token has between 1 and 80 characters");
        }
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
