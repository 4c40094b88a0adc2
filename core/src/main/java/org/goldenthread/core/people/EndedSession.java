package org.goldenthread.core.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The identity provider has said that a session is over. Kept only as long as a session of that age could still be open. */
@Entity
@Table(name = "ended_session")
class EndedSession {

    /** The provider's own number of the message ({@code jti}), so that the same message counts once. */
    @Id
    private String message;

    private @Nullable String session;

    private @Nullable String subject;

    @Column(name = "ended_at", nullable = false)
    private Instant endedAt;

    @Column(name = "forget_at", nullable = false)
    private Instant forgetAt;

    protected EndedSession() {}
}
