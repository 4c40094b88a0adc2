package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.Post;
import org.goldenthread.core.people.Profile;

/**
 * Who holds a post, agency by agency, for whoever may bring somebody in as that. A post is no secret; where else somebody
 * takes part is, and is not asked here. Whoever works the case for the authority that keeps it, advises it or reviews it
 * holds their post with that very authority.
 */
@ApplicationScoped
@Transactional
public class PostsToChoose {

    private AccessGuard guard;
    private CaseFiles files;
    private PeopleReading people;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected PostsToChoose() {}

    @Inject
    PostsToChoose(AccessGuard guard, CaseFiles files, PeopleReading people) {
        this.guard = guard;
        this.files = files;
        this.people = people;
    }

    /** The agencies with somebody in such a post. */
    @Requires(Action.SEE)
    public Map<AgencyId, String> agencies(CaseId caseId, Capacity capacity, Language language) {
        return posts(caseId, capacity).stream()
                .map(Post::agency)
                .distinct()
                .collect(Collectors.toMap(
                        agency -> agency,
                        agency -> people.agencyName(agency, language).orElse("")));
    }

    /** Who holds such a post with the agency, by name. */
    @Requires(Action.SEE)
    public List<PostHolder> holders(CaseId caseId, Capacity capacity, AgencyId agency) {
        Map<PersonId, Optional<String>> teams = posts(caseId, capacity).stream()
                .filter(post -> post.agency().equals(agency))
                .collect(Collectors.toMap(Post::person, post -> Optional.ofNullable(post.team()), (one, other) -> one));
        return people.profiles(teams.keySet()).values().stream()
                .map(profile -> holder(profile, teams.getOrDefault(profile.person(), Optional.empty())))
                .sorted(Comparator.comparing(PostHolder::fullName))
                .toList();
    }

    /** Whether the person can be brought in as that by their post with the agency. */
    @Requires(Action.SEE)
    public boolean canBe(CaseId caseId, Capacity capacity, AgencyId agency, PersonId person) {
        return posts(caseId, capacity).stream()
                .anyMatch(post -> post.person().equals(person) && post.agency().equals(agency));
    }

    private static PostHolder holder(Profile profile, Optional<String> team) {
        return new PostHolder(profile.person(), profile.fullName(), team.orElse(null));
    }

    private List<Post> posts(CaseId caseId, Capacity capacity) {
        guard.require(capacity.toBringIn(), caseId);
        AgencyId keeper = files.byId(caseId).orElseThrow(NotThere::new).agency();
        return people.holding(capacity.role()).stream()
                .filter(post ->
                        !ProfessionalPart.ofTheKeeper(capacity) || post.agency().equals(keeper))
                .toList();
    }
}
