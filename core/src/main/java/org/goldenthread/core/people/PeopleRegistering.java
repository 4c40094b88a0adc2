package org.goldenthread.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.jspecify.annotations.Nullable;

/** Writes down people, agencies, and what they are to each other, for use cases that have asked the policy first. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PeopleRegistering {

    private static final String INSIDE = "called only inside a use case that was itself asked about";

    private People people;
    private Agencies agencies;
    private Relationships relationships;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected PeopleRegistering() {}

    @Inject
    PeopleRegistering(People people, Agencies agencies, Relationships relationships) {
        this.people = people;
        this.agencies = agencies;
        this.relationships = relationships;
    }

    @OpenToAll(INSIDE)
    public PersonId register(NewPerson somebody) {
        return people.add(new Person(somebody)).id();
    }

    /** The agency, under its name in both languages. */
    @OpenToAll(INSIDE)
    public AgencyId register(AgencyKind kind, String english, String welsh) {
        return agencies.add(new Agency(kind, english, welsh)).id();
    }

    @OpenToAll(INSIDE)
    public void worksFor(PersonId person, AgencyId agency, Role role, @Nullable String team, Span span) {
        worksFor(new Post(person, agency, role, team, null), span);
    }

    /** The same, with the telephone number at which they are rung in this post. */
    @OpenToAll(INSIDE)
    public void worksFor(Post post, Span span) {
        agencies.add(new Membership(post, span));
    }

    /** When they were born, said anew. */
    @OpenToAll(INSIDE)
    public void bornOn(PersonId person, LocalDate day) {
        people.byId(person).orElseThrow(NotThere::new).bornOn(day);
    }

    @OpenToAll(INSIDE)
    public void relate(NewRelationship said) {
        relationships.add(new Relationship(said));
    }
}
