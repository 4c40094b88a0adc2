package org.goldenthread.demonstration.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.Needs;
import org.goldenthread.core.people.NewPerson;
import org.goldenthread.core.people.NewRelationship;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.PeopleRegistering;
import org.goldenthread.core.people.Post;
import org.goldenthread.core.people.Reaching;
import org.goldenthread.core.people.ReadingVariant;
import org.goldenthread.core.people.SafeHours;
import org.goldenthread.demonstration.family.FamilyText.PersonText;

/** Brings the people of the demonstration into the portal, all of them or none. */
@ApplicationScoped
class Cast {

    /** Everybody has been there for a while when the demonstration begins. */
    private static final Span IN_POST = new Span(Instant.parse("2024-01-01T00:00:00Z"), null);

    private PeopleRegistering registering;
    private Reaching reaching;
    private PeopleReading people;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Cast() {}

    @Inject
    Cast(PeopleRegistering registering, Reaching reaching, PeopleReading people) {
        this.registering = registering;
        this.reaching = reaching;
        this.people = people;
    }

    /** Everybody but the children of cases, whom the opening of their case makes known. */
    @Transactional
    boolean knows(PersonId person) {
        return people.profile(person).isPresent();
    }

    @Transactional
    Map<String, UUID> register(FamilyText text, Set<String> childrenOfCases) {
        Map<String, UUID> known = new HashMap<>();
        text.agencies()
                .forEach(agency -> known.put(
                        "agency." + agency.alias(),
                        registering
                                .register(agency.kind(), agency.name(), agency.welsh())
                                .value()));
        text.people().stream()
                .filter(somebody -> !childrenOfCases.contains(somebody.username()))
                .forEach(somebody -> known.put(
                        "person." + somebody.username(),
                        register(somebody, new Who(text, known)).value()));
        return known;
    }

    /** Once the cases have made the children known. */
    @Transactional
    void relate(Who who) {
        for (FamilyText.KinText tie : who.text().kin()) {
            registering.relate(new NewRelationship(
                    who.person(tie.from()), tie.kind(), who.person(tie.to()), tie.responsibility(), null));
        }
    }

    private PersonId register(PersonText somebody, Who who) {
        PersonId person = registering.register(newPerson(somebody));
        String alias = somebody.agency();
        if (alias != null) {
            AgencyId agency = who.agency(alias);
            somebody.roles()
                    .forEach(role -> registering.worksFor(
                            new Post(person, agency, role, somebody.team(), somebody.telephone()), IN_POST));
        }
        FamilyText.ContactText contact = somebody.contact();
        if (contact != null) {
            keep(person, contact.channel(), contact.value());
        }
        String address = somebody.address();
        if (address != null) {
            keep(person, Channel.POST, address);
        }
        return person;
    }

    private void keep(PersonId person, Channel channel, String value) {
        reaching.keep(person, new NewSafeContact(channel, value, SafeHours.always(), false, true), person);
    }

    static NewPerson newPerson(PersonText somebody) {
        ReadingVariant reading = somebody.reading();
        String born = somebody.born();
        return new NewPerson(
                somebody.first(),
                somebody.full(),
                born == null ? null : LocalDate.parse(born),
                new Needs(somebody.language(), reading == null ? ReadingVariant.STANDARD : reading, null, null));
    }
}
