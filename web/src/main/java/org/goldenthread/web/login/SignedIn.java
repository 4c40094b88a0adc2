package org.goldenthread.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.PersonId;

/**
 * Who is signed in, for the pages.
 *
 * @param name how to speak to them: a first name, or empty
 * @param strongAt when they last showed a second factor; {@link Instant#EPOCH} where they never did
 * @param readingOnly true where the identity provider is away and its word has run out: reading goes on for a while,
 *     writing waits
 */
public record SignedIn(
        PersonId person, Set<Role> roles, boolean strongly, String name, Instant strongAt, boolean readingOnly) {

    private static final String ATTRIBUTE = SignedIn.class.getName();

    /** Empty for a visitor. */
    public static Optional<SignedIn> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof SignedIn here ? Optional.of(here) : Optional.empty();
    }

    /** True for those who work with families; their pages are the indigo ones. */
    public boolean professional() {
        return roles.stream().anyMatch(Role::professional);
    }

    /** @param roles those that count still, of what the session began with */
    static SignedIn of(OpenSession session, Set<Role> roles, Instant now) {
        return new SignedIn(
                new PersonId(session.person()),
                roles,
                session.strongly(),
                session.name(),
                session.strongAt(),
                !session.good(now));
    }

    void into(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
