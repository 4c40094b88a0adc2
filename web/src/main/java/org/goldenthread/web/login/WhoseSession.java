package org.goldenthread.web.login;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.kernel.PersonId;

/**
 * Whose session it was, and the secret behind the marks of its forms. Outlives the session, sealed, in the browser alone:
 * so that a form that comes too late can be known for one of ours and kept for the one who wrote it. It lets nobody in.
 *
 * @param begunAt when they signed in
 * @param session the provider's number of it, so that one that was signed out keeps nothing
 */
record WhoseSession(PersonId person, byte[] secret, Instant begunAt, String session, String subject) {

    /** No session lives longer than ten hours (the realm's limit); then somebody may have been away for the night. */
    private static final Duration GOOD_FOR = Duration.ofHours(12);

    static Optional<WhoseSession> read(String words, Instant now) {
        String[] parts = words.split(" ", -1);
        if (parts.length != 5) {
            return Optional.empty();
        }
        WhoseSession whose = new WhoseSession(
                new PersonId(UUID.fromString(parts[0])),
                Base64.getUrlDecoder().decode(parts[1]),
                Instant.ofEpochSecond(Long.parseLong(parts[2])),
                text(parts[3]),
                text(parts[4]));
        return Optional.of(whose).filter(one -> now.isBefore(one.begunAt.plus(GOOD_FOR)));
    }

    String words() {
        return String.join(
                " ",
                person.value().toString(),
                letters(secret),
                Long.toString(begunAt.getEpochSecond()),
                letters(session.getBytes(StandardCharsets.UTF_8)),
                letters(subject.getBytes(StandardCharsets.UTF_8)));
    }

    private static String letters(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String text(String letters) {
        return new String(Base64.getUrlDecoder().decode(letters), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "WhoseSession[" + person + "]";
    }
}
