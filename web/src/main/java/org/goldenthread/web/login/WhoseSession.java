package org.goldenthread.web.login;

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
 */
record WhoseSession(PersonId person, byte[] secret, Instant begunAt) {

    /** No session lives longer than ten hours (the realm's limit); then somebody may have been away for the night. */
    private static final Duration GOOD_FOR = Duration.ofHours(12);

    static Optional<WhoseSession> read(String words, Instant now) {
        String[] parts = words.split(" ", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        WhoseSession whose = new WhoseSession(
                new PersonId(UUID.fromString(parts[0])),
                Base64.getUrlDecoder().decode(parts[1]),
                Instant.ofEpochSecond(Long.parseLong(parts[2])));
        return Optional.of(whose).filter(one -> now.isBefore(one.begunAt.plus(GOOD_FOR)));
    }

    String words() {
        return person.value() + " " + Base64.getUrlEncoder().withoutPadding().encodeToString(secret) + " "
                + begunAt.getEpochSecond();
    }

    @Override
    public String toString() {
        return "WhoseSession[" + person + "]";
    }
}
