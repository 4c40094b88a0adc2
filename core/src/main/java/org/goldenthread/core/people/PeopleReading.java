package org.goldenthread.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/** Says who people are, for use cases that have asked the policy about them first. No page can come here. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PeopleReading {

    private static final String INSIDE = "called only inside a use case that was itself asked about";

    private People people;
    private Agencies agencies;
    private Relationships relationships;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected PeopleReading() {}

    @Inject
    PeopleReading(People people, Agencies agencies, Relationships relationships, PortalClock clock) {
        this.people = people;
        this.agencies = agencies;
        this.relationships = relationships;
        this.clock = clock;
    }

    @OpenToAll(INSIDE)
    public Optional<Profile> profile(PersonId person) {
        return people.byId(person).map(Person::profile);
    }

    /** The profiles of those who exist, in one query. */
    @OpenToAll(INSIDE)
    public Map<PersonId, Profile> profiles(Collection<PersonId> persons) {
        return people.byIds(persons).stream().map(Person::profile).collect(Collectors.toMap(Profile::person, it -> it));
    }

    /** Where they work now: role by role. What waits for a second administrator counts for nothing. */
    @OpenToAll(INSIDE)
    public List<Post> posts(Collection<PersonId> persons) {
        return agencies.membershipsOf(persons, clock.now()).stream()
                .filter(membership -> !membership.waits())
                .map(Membership::post)
                .toList();
    }

    /** Who holds a role now, wherever they work. */
    @OpenToAll(INSIDE)
    public List<Post> holding(@Nullable Role role) {
        return role == null
                ? List.of()
                : agencies.holding(role, clock.now()).stream()
                        .map(Membership::post)
                        .toList();
    }

    @OpenToAll(INSIDE)
    public Optional<String> agencyName(AgencyId agency, Language language) {
        return agencies.byId(agency).map(found -> found.name(language));
    }

    /** What the agencies are called that exist, in one query. */
    @OpenToAll(INSIDE)
    public Map<AgencyId, String> agencyNames(Collection<AgencyId> ids, Language language) {
        return agencies.byIds(ids).stream().collect(Collectors.toMap(Agency::id, agency -> agency.name(language)));
    }

    /** Who is what to this person. */
    @OpenToAll(INSIDE)
    public List<Tie> tiesTo(PersonId person) {
        return relationships.to(person).stream().map(Relationship::tie).toList();
    }
}
