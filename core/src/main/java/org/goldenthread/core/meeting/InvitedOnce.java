package org.goldenthread.core.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** Remembers which press of the button invited whom. The case is held meanwhile, so two presses come one after the other. */
@ApplicationScoped
class InvitedOnce {

    @PersistenceContext
    EntityManager em;

    Optional<ParticipationId> by(String press) {
        return em.createNativeQuery(
                        "select cast(participation_id as char(36)) from invited_once where press_hash = :press",
                        String.class)
                .setParameter("press", press)
                .getResultStream()
                .findFirst()
                .map(part -> new ParticipationId(UUID.fromString(part.toString())));
    }

    void add(String press, ParticipationId part) {
        em.createNativeQuery("insert into invited_once (press_hash, participation_id) values (:press, :part)")
                .setParameter("press", press)
                .setParameter("part", part.value())
                .executeUpdate();
    }

    /** The same words sent by the same person with the same token are one press; other words are another. */
    static String press(PersonId by, CaseId caseId, NewRelative relative, String token) {
        String all = String.join(
                "\n",
                by.value().toString(),
                caseId.value().toString(),
                token,
                relative.person().knownAs(),
                relative.person().fullName(),
                relative.contact().channel().name(),
                relative.contact().value());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
