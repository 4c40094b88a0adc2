package org.goldenthread.realm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.keycloak.common.util.StringPropertyReplacer;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.util.JsonSerialization;

/**
 * The file that Keycloak imports into an empty database, with what the environment says in its places.
 *
 * @param fingerprint of the file so filled in; the random client secrets in it keep anybody from guessing at the rest
 */
record RealmFile(RealmRepresentation realm, String fingerprint) {

    static RealmFile read(Path file) {
        try {
            String text = filledIn(Files.readString(file));
            return new RealmFile(JsonSerialization.readValue(text, RealmRepresentation.class), fingerprint(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As Keycloak itself does when it imports. */
    private static String filledIn(String text) {
        return StringPropertyReplacer.replaceProperties(text, System::getenv);
    }

    static String fingerprint(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
