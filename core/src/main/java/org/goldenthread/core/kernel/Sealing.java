package org.goldenthread.core.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what must not be readable in a stolen database: addresses, telephone numbers, links not yet used. AES-256 in
 * Galois/counter mode (NIST SP 800-38D), a fresh 96-bit nonce each time, and the row's identifier as associated data, so
 * that a box moved to another row does not open.
 *
 * <p>The key is the setting {@code gt.contact.key}: 32 bytes in base 64. Keys that were in use before go, separated by
 * commas, into {@code gt.contact.key.former}: they open and no longer seal.
 */
@ApplicationScoped
public class Sealing {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();

    public SealedText seal(String words, UUID row) {
        Map.Entry<String, SecretKeySpec> current = keys().entrySet().iterator().next();
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] closed =
                run(Cipher.ENCRYPT_MODE, current.getValue(), nonce, words.getBytes(StandardCharsets.UTF_8), row);
        byte[] box = ByteBuffer.allocate(nonce.length + closed.length)
                .put(nonce)
                .put(closed)
                .array();
        return new SealedText(current.getKey(), box);
    }

    /** The words, or an IllegalStateException where the key is not among the settings or the box was tampered with. */
    public String open(SealedText sealed, UUID row) {
        SecretKeySpec key = keys().get(sealed.keyId());
        if (key == null) {
            throw new IllegalStateException(
                    "The contact key " + sealed.keyId() + " is missing: add it to gt.contact.key.former");
        }
        ByteBuffer box = ByteBuffer.wrap(sealed.box());
        byte[] nonce = new byte[NONCE_BYTES];
        box.get(nonce);
        byte[] closed = new byte[box.remaining()];
        box.get(closed);
        return new String(run(Cipher.DECRYPT_MODE, key, nonce, closed, row), StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, SecretKeySpec key, byte[] nonce, byte[] bytes, UUID row) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(row.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("A sealed text does not open with the key it names", refused);
        }
    }

    private synchronized Map<String, SecretKeySpec> keys() {
        if (keys.isEmpty()) {
            add(Settings.text("gt.contact.key"));
            Settings.optional("gt.contact.key.former").ifPresent(former -> {
                for (String key : former.split(",", -1)) {
                    add(key.strip());
                }
            });
        }
        return keys;
    }

    private void add(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException("The setting gt.contact.key must be 32 bytes in base 64", notBase64);
        }
        if (bytes.length != 32) {
            throw new IllegalStateException("The setting gt.contact.key must be 32 bytes in base 64");
        }
        keys.put(nameOf(bytes), new SecretKeySpec(bytes, "AES"));
    }

    /** A key's name says which key it is and nothing about it: the first four bytes of its SHA-256. */
    private static String nameOf(byte[] key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", absent);
        }
    }
}
