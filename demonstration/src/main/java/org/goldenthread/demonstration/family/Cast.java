package org.goldenthread.demonstration.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.Needs;
import org.goldenthread.core.people.NewPerson;
import org.goldenthread.core.people.NewRelationship;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.core.people.PeopleRegistering;
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

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Cast() {}

    @Inject
    Cast(PeopleRegistering registering, Reaching reaching) {
        this.registering = registering;
        this.reaching = reaching;
    }

    /** People and agencies as they became, by the names of the text. */
    record Registered(Map<String, PersonId> people, Map<String, AgencyId> agencies) {}

    @Transactional
    Registered register(FamilyText text, Set<String> childrenOfCases) {
        Map<String, AgencyId> agencies = new HashMap<>();
        text.agencies()
                .forEach(agency -> agencies.put(
                        agency.alias(), registering.register(agency.kind(), agency.name(), agency.welsh())));
        Map<String, PersonId> people = new HashMap<>();
        text.people().stream()
                .filter(somebody -> !childrenOfCases.contains(somebody.username()))
                .forEach(somebody -> people.put(somebody.username(), register(somebody, agencies)));
        return new Registered(people, agencies);
    }

    /** Once the cases have made the children known. */
    @Transactional
    void relate(List<FamilyText.KinText> kin, Map<String, PersonId> people) {
        for (FamilyText.KinText tie : kin) {
            registering.relate(new NewRelationship(
                    known(people, tie.from()), tie.kind(), known(people, tie.to()), tie.responsibility(), null));
        }
    }

    private PersonId register(PersonText somebody, Map<String, AgencyId> agencies) {
        PersonId person = registering.register(newPerson(somebody));
        String agency = somebody.agency();
        if (agency != null) {
            somebody.roles()
                    .forEach(role ->
                            registering.worksFor(person, known(agencies, agency), role, somebody.team(), IN_POST));
        }
        FamilyText.ContactText contact = somebody.contact();
        if (contact != null) {
            reaching.keep(
                    person,
                    new NewSafeContact(contact.channel(), contact.value(), SafeHours.always(), false, true),
                    person);
        }
        String address = somebody.address();
        if (address != null) {
            reaching.keep(person, new NewSafeContact(Channel.POST, address, SafeHours.always(), false, true), person);
        }
        return person;
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

    static <T> T known(Map<String, T> named, String name) {
        T found = named.get(name);
        if (found == null) {
            throw new IllegalArgumentException("The demonstration knows no " + name);
        }
        return found;
    }
}
