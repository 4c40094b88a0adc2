package org.goldenthread.web.login;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.PersonId;

/**
 * Somebody is signed in. Lies in the browser's session on the server; nothing of it goes to the browser.
 *
 * @param session the provider's session ({@code sid})
 * @param begunAt when they came in
 * @param strongAt when they last showed a second factor, as seen by the portal; the provider's {@code auth_time} does
 *     not move when somebody steps up
 * @param provedAt when they last showed who they are, by the provider's word; does not move when it vouches again
 * @param goodUntil until when the provider's word holds without asking again
 * @param until when the session ends at the provider if it is not asked again; while it is away, people may read till then
 */
record OpenSession(
        String subject,
        String session,
        UUID person,
        Set<Role> roles,
        boolean strongly,
        String name,
        Instant begunAt,
        Instant strongAt,
        Instant provedAt,
        Instant goodUntil,
        Instant until,
        String refreshToken)
        implements Serializable {

    private static final Duration LATELY = Duration.ofMinutes(5);
    private static final String ATTRIBUTE = OpenSession.class.getName();

    static OpenSession begin(VouchedFor who, PersonId person, Tokens tokens, Instant now) {
        return new OpenSession(
                who.subject(),
                who.session(),
                person.value(),
                Set.copyOf(who.roles()),
                who.strongly(),
                who.name(),
                now,
                who.strongly() ? now : Instant.EPOCH,
                who.provedAt(),
                tokens.goodUntil(),
                tokens.sessionUntil(),
                tokens.refresh());
    }

    /** The same session after the provider has vouched again. */
    OpenSession again(VouchedFor who, Tokens tokens) {
        return new OpenSession(
                subject,
                session,
                person,
                Set.copyOf(who.roles()),
                who.strongly(),
                who.name(),
                begunAt,
                strongAt,
                provedAt,
                tokens.goodUntil(),
                tokens.sessionUntil(),
                tokens.refresh());
    }

    boolean sameAs(VouchedFor who) {
        return subject.equals(who.subject()) && session.equals(who.session());
    }

    /** True within five minutes of showing who they are: a session that somebody else has got hold of is mostly older. */
    boolean provedLately(Instant now) {
        return now.isBefore(provedAt.plus(LATELY));
    }

    boolean good(Instant now) {
        return now.isBefore(goodUntil);
    }

    boolean goesOnWithoutProvider(Instant now) {
        return now.isBefore(until);
    }

    static Optional<OpenSession> in(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) instanceof OpenSession open ? Optional.of(open) : Optional.empty();
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    @Override
    public String toString() {
        return "OpenSession[" + person + "]";
    }
}
