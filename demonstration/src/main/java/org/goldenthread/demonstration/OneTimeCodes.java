package org.goldenthread.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.Settings;

/**
 * The code apps of the demonstration's professionals (RFC 6238: SHA-1, six digits, 30 seconds). Every secret follows from
 * one key, made at the first start and kept in the file {@code gt.demo.secrets}.
 */
@ApplicationScoped
class OneTimeCodes {

    private static final int PERIOD_SECONDS = 30;
    private static final int KEY_BYTES = 32;

    private byte[] key;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected OneTimeCodes() {}

    @Inject
    OneTimeCodes(PortalClock clock) {
        this(clock, Path.of(Settings.text("gt.demo.secrets")));
    }

    OneTimeCodes(PortalClock clock, Path file) {
        this.clock = clock;
        this.key = key(file);
    }

    /** The secret of somebody's code app, as the identity provider is told it: its bytes are those of this text. */
    String secret(String username) {
        byte[] all = hmac("HmacSHA256", key, username.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(all, 0, 10);
    }

    /** The code that somebody's app shows now. */
    String code(String username) {
        return code(secret(username), clock.now());
    }

    /** How long it shows that one: 1 to 30 seconds. */
    long secondsLeft() {
        return PERIOD_SECONDS - clock.now().getEpochSecond() % PERIOD_SECONDS;
    }

    static String code(String secret, Instant now) {
        byte[] counter = ByteBuffer.allocate(Long.BYTES)
                .putLong(now.getEpochSecond() / PERIOD_SECONDS)
                .array();
        byte[] hash = hmac("HmacSHA1", secret.getBytes(StandardCharsets.UTF_8), counter);
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fff_ffff;
        return "%06d".formatted(number % 1_000_000);
    }

    private static byte[] hmac(String algorithm, byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }

    private static byte[] key(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] fresh = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(fresh);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.write(file, fresh, StandardOpenOption.WRITE);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The file of gt.demo.secrets cannot be read or made: " + file, e);
        }
    }
}
