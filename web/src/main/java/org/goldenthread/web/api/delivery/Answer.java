package org.goldenthread.web.api.delivery;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The very bytes of an answer, with the strong tag over them (RFC 9110 §8.8.3). Nothing in it changes. */
final class Answer {

    private final byte[] bytes;
    private final String tag;
    private final @Nullable String language;

    /** @param bytes nobody else's from now on @param language the variant that is served, where it is one thing */
    Answer(byte[] bytes, @Nullable String language) {
        this.bytes = bytes;
        this.tag = '"' + sha256(bytes).substring(0, 32) + '"';
        this.language = language;
    }

    ByteBuffer bytes() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    byte[] copy() {
        return bytes.clone();
    }

    int length() {
        return bytes.length;
    }

    String tag() {
        return tag;
    }

    @Nullable
    String language() {
        return language;
    }

    /** Whether whoever sends this If-None-Match has these bytes already. */
    boolean isAmong(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(one ->
                                one.equals("*") || one.replaceFirst("^W/", "").equals(tag));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
