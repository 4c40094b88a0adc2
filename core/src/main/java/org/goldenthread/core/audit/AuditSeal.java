package org.goldenthread.core.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.goldenthread.core.kernel.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Seals each line to the one before it: HMAC-SHA-256 (RFC 2104, FIPS 180-4) over the previous seal and every field, each
 * with its length before it so that no two lines read alike. Whoever changes the database without the key is found out.
 */
final class AuditSeal {

    static final byte[] FIRST = new byte[32];

    private final Mac keyed;

    AuditSeal(byte[] key) {
        if (key.length < 32) {
            throw new IllegalStateException("The setting gt.audit.key must hold at least 32 bytes, in base64");
        }
        this.keyed = keyed(new SecretKeySpec(key, "HmacSHA256"));
    }

    static AuditSeal fromSettings() {
        return new AuditSeal(Base64.getDecoder().decode(Settings.text("gt.audit.key")));
    }

    byte[] over(byte[] previous, String chain, long number, Instant at, AuditEntry entry) {
        Mac mac = mac();
        mac.update(previous);
        feed(mac, chain, Long.toString(number), Long.toString(at.toEpochMilli()));
        feed(mac, entry.actor() == null ? null : entry.actor().value().toString(), entry.step(), entry.session());
        feed(
                mac,
                entry.action(),
                entry.subjectKind(),
                entry.subjectId() == null ? null : entry.subjectId().toString());
        feed(mac, entry.outcome().name(), entry.reason());
        return mac.doFinal();
    }

    /** Seals the end of a chain, so that a line cut off the end is missed. */
    byte[] ofHead(String chain, long length, byte[] last) {
        Mac mac = mac();
        feed(mac, "head", chain, Long.toString(length));
        return mac.doFinal(last);
    }

    private static Mac keyed(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no HmacSHA256", missing);
        }
    }

    /** A copy of the one that has its key already: looking one up and keying it takes longer than sealing a line. */
    private Mac mac() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException missing) {
            throw new IllegalStateException("This Java's HmacSHA256 cannot be copied", missing);
        }
    }

    private static void feed(Mac mac, @Nullable String... fields) {
        for (String field : fields) {
            byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
            mac.update(ByteBuffer.allocate(4)
                    .putInt(field == null ? -1 : bytes.length)
                    .array());
            mac.update(bytes);
        }
    }
}
