package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.Kin;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.Post;
import org.goldenthread.core.people.Profile;
import org.goldenthread.core.people.Tie;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a case that the reader may know of together with names, agencies and kin. */
@ApplicationScoped
class PeopleInvolved {

    private AccessGuard guard;
    private Participations participations;
    private PeopleReading people;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected PeopleInvolved() {}

    @Inject
    PeopleInvolved(AccessGuard guard, Participations participations, PeopleReading people) {
        this.guard = guard;
        this.participations = participations;
        this.people = people;
    }

    List<Involved> in(CaseFile file, Language language) {
        List<Part> parts = participations.in(guard.scope(Action.SEE, file.id()), file.id()).stream()
                .map(Participation::part)
                .toList();
        return with(file, parts, language);
    }

    /** The same for parts that the reader was let through to, in their order. */
    List<Involved> with(CaseFile file, List<Part> parts, Language language) {
        List<PersonId> all = new ArrayList<>(parts.stream().map(Part::person).toList());
        parts.stream()
                .map(Part::actsFor)
                .flatMap(client -> Optional.ofNullable(client).stream())
                .forEach(all::add);
        Map<PersonId, Profile> profiles = people.profiles(all);
        List<Post> posts = people.posts(all);
        Map<AgencyId, String> agencies =
                people.agencyNames(posts.stream().map(Post::agency).collect(Collectors.toSet()), language);
        List<Tie> ties = people.tiesTo(file.child());
        return parts.stream()
                .map(part -> new Involved(
                        part,
                        nameIn(profiles, part.person()),
                        fullNameIn(profiles, part.person()),
                        agencyOf(part, posts, agencies),
                        telephoneOf(part, posts),
                        kinOf(part.person(), ties),
                        part.actsFor() == null ? null : nameIn(profiles, part.actsFor())))
                .toList();
    }

    static String nameIn(Map<PersonId, Profile> profiles, PersonId person) {
        Profile profile = profiles.get(person);
        return profile == null ? "" : profile.knownAs();
    }

    static String fullNameIn(Map<PersonId, Profile> profiles, PersonId person) {
        Profile profile = profiles.get(person);
        return profile == null ? "" : profile.fullName();
    }

    /** The agency they come from in this very capacity: somebody's other job is nobody's business here. */
    private static @Nullable String agencyOf(Part part, List<Post> posts, Map<AgencyId, String> agencies) {
        return post(part, posts).map(post -> agencies.get(post.agency())).orElse(null);
    }

    private static @Nullable String telephoneOf(Part part, List<Post> posts) {
        return post(part, posts)
                .flatMap(post -> Optional.ofNullable(post.telephone()))
                .orElse(null);
    }

    private static Optional<Post> post(Part part, List<Post> posts) {
        return posts.stream()
                .filter(post -> post.person().equals(part.person())
                        && post.role() == part.capacity().role())
                .findFirst();
    }

    private static List<Kin> kinOf(PersonId person, List<Tie> ties) {
        return ties.stream()
                .filter(tie -> tie.from().equals(person) && tie.until() == null)
                .map(Tie::kin)
                .toList();
    }
}
