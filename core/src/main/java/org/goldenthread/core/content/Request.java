package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What was asked, as a SHA-256, to tell the same request sent twice from two requests with one token. */
record Request(String hash) {

    static Request of(NewContent content, JsonNode body) {
        return of(
                content.type().value(),
                content.place().compartment().name(),
                String.valueOf(content.shortTitle()),
                body.toString());
    }

    static Request of(String... parts) {
        return new Request(sha256(String.join("\n", parts)));
    }

    /** @throws TokenTaken if the token was taken for something else */
    Written repeats(ContentItems.TakenToken taken) {
        if (!taken.requestHash().equals(hash)) {
            throw new TokenTaken();
        }
        return new Written(taken.item(), 1);
    }

    static String sha256(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
