package org.goldenthread.core.casefile;

import java.util.Collection;
import java.util.Optional;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.people.Post;

/**
 * A case is opened by somebody whom the identity provider vouches for with a second factor, and who works for the agency
 * in the very role: a social worker, their manager, or the manager of the conference service.
 */
final class WhoMayOpen {

    private WhoMayOpen() {}

    /** In what capacity the actor opens a case of the agency and takes part in it; empty where they may not. */
    static Optional<Capacity> as(Actor actor, AgencyId agency, Collection<Post> posts) {
        if (!actor.strongly() || actor.isStep()) {
            return Optional.empty();
        }
        return posts.stream()
                .filter(post ->
                        post.person().equals(actor.person()) && post.agency().equals(agency))
                .map(Post::role)
                .filter(actor.roles()::contains)
                .flatMap(role -> switch (role) {
                    case SOCIAL_WORKER -> Optional.of(Capacity.SOCIAL_WORKER).stream();
                    case TEAM_MANAGER -> Optional.of(Capacity.TEAM_MANAGER).stream();
                    case FGC_MANAGER -> Optional.of(Capacity.FGC_MANAGER).stream();
                    default -> Optional.<Capacity>empty().stream();
                })
                .findFirst();
    }
}
