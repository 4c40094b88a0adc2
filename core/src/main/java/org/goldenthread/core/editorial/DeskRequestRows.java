package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What programs have sent to the desk, by whose program it was and what they called it. */
@ApplicationScoped
class DeskRequestRows {

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    /** What was sent under that name, and what it was answered. */
    record Taken(String hash, @Nullable String answer) {}

    /** Takes the name, or waits for whoever has it. @return false where it was taken already */
    boolean take(PersonId person, String token, String hash, Instant now) {
        return entities.createNativeQuery("insert ignore into desk_request (person_id, token, request_hash, taken_at)"
                                + " values (:person, :token, :hash, :now)")
                        .setParameter("person", person.value())
                        .setParameter("token", token)
                        .setParameter("hash", hash)
                        .setParameter("now", now)
                        .executeUpdate()
                > 0;
    }

    Taken taken(PersonId person, String token) {
        Object[] row = (Object[]) bound(
                        "select request_hash, answer from desk_request where person_id = :person and token = :token",
                        person,
                        token)
                .getSingleResult();
        return new Taken(String.valueOf(row[0]), row[1] == null ? null : String.valueOf(row[1]));
    }

    void answered(PersonId person, String token, String answer) {
        bound("update desk_request set answer = :answer where person_id = :person and token = :token", person, token)
                .setParameter("answer", answer)
                .executeUpdate();
    }

    void forgetBefore(Instant instant) {
        entities.createNativeQuery("delete from desk_request where taken_at < :instant")
                .setParameter("instant", instant)
                .executeUpdate();
    }

    private jakarta.persistence.Query bound(String query, PersonId person, String token) {
        UUID id = person.value();
        return entities.createNativeQuery(query).setParameter("person", id).setParameter("token", token);
    }
}
