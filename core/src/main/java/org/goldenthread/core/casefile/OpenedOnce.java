package org.goldenthread.core.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.goldenthread.core.kernel.PersonId;

/**
 * Tells one press of a button from another. The same opener sending the same token about the same child means the same
 * case; sent again about another child it means another case. Keeps a SHA-256 and none of the words.
 */
record OpenedOnce(String key) {

    static OpenedOnce of(PersonId opener, String token, NewCase wanted) {
        String said = String.join(
                "\n",
                token,
                wanted.child().knownAs(),
                wanted.child().fullName(),
                String.valueOf(wanted.child().bornOn()),
                wanted.agency().value().toString(),
                String.valueOf(wanted.siblingOf()));
        return new OpenedOnce(opener.value() + ":" + sha256(said));
    }

    private static String sha256(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
