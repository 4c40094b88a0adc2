package org.goldenthread.core.people;

import org.jspecify.annotations.Nullable;

/**
 * What the identity provider says when it ends sessions (OpenID Connect Back-Channel Logout 1.0).
 *
 * @param message the number of the message ({@code jti})
 * @param session the one session that is over ({@code sid}); without it all sessions of the subject are
 * @param subject whose sessions ({@code sub})
 */
public record SessionEnd(
        String message, @Nullable String session, @Nullable String subject) {

    public SessionEnd {
        if (session == null && subject == null) {
            throw new IllegalArgumentException("neither a session nor a person is named");
        }
    }
}
