package org.goldenthread.core.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.casefile.ParticipationId;
import org.jspecify.annotations.Nullable;

/** A link that lets one person in, once, until it expires or is taken back. Kept as a hash. */
@Entity
@Table(name = "invitation_link")
class InvitationLink {

    @Id
    private UUID id;

    @Column(name = "participation_id", nullable = false, updatable = false)
    private UUID participationId;

    @Column(name = "token_hash", nullable = false, updatable = false)
    private byte[] tokenHash;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Version
    private int version;

    protected InvitationLink() {}

    InvitationLink(ParticipationId part, LinkToken token, Instant now, Instant expires) {
        this.id = InvitationLinkId.next().value();
        this.participationId = part.value();
        this.tokenHash = token.hash();
        this.madeAt = now;
        this.expiresAt = expires;
    }

    InvitationLinkId id() {
        return new InvitationLinkId(id);
    }

    ParticipationId part() {
        return new ParticipationId(participationId);
    }

    /** Why it lets nobody in, for the trail; null where it does. */
    @Nullable
    String refusal(Instant now) {
        if (usedAt != null) {
            return "link-used";
        }
        if (revokedAt != null) {
            return "link-revoked";
        }
        return now.isBefore(expiresAt) ? null : "link-expired";
    }

    void use(Instant now) {
        usedAt = now;
    }

    void revoke(Instant now) {
        if (usedAt == null && revokedAt == null) {
            revokedAt = now;
        }
    }
}
