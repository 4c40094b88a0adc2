package org.goldenthread.tests.incontainer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.CaseOpening;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.NewCase;
import org.goldenthread.core.casefile.NewParticipation;
import org.goldenthread.core.casefile.Participating;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentSeeding;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentWriting;
import org.goldenthread.core.content.NewContent;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.goldenthread.core.people.AgencyKind;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.Kin;
import org.goldenthread.core.people.Needs;
import org.goldenthread.core.people.NewPerson;
import org.goldenthread.core.people.NewRelationship;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.PeopleRegistering;
import org.goldenthread.core.people.Post;
import org.goldenthread.core.people.Reaching;
import org.goldenthread.core.people.SafeHours;

/** A family with a case, and whoever else a test wants in it. Every test gets a new one. */
@ApplicationScoped
class Household {

    @Resource
    UserTransaction transaction;

    @Inject
    Acting acting;

    @Inject
    PeopleRegistering registering;

    @Inject
    PeopleReading knowing;

    @Inject
    Reaching reaching;

    @Inject
    CaseOpening opening;

    @Inject
    Participating participating;

    @Inject
    ContentSeeding seeding;

    @Inject
    ContentWriting writing;

    private final Map<CaseId, Actor> managers = new ConcurrentHashMap<>();

    /** A case with its social worker, whom a second factor vouches for, and the agency they work for. */
    record Opened(CaseId id, Actor socialWorker, AgencyId council) {}

    Opened openCase() {
        seeding.run();
        Actor carys = somebody("Carys", Role.SOCIAL_WORKER);
        AgencyId council = agency(AgencyKind.LOCAL_AUTHORITY);
        worksFor(carys, council, Role.SOCIAL_WORKER, "North");
        NewPerson child = new NewPerson("Efa", "Efa Pritchard", null, Needs.plain(Language.ENGLISH));
        return new Opened(as(carys, () -> opening.open(new NewCase(child, council, null, null))), carys, council);
    }

    AgencyId agency(AgencyKind kind) {
        return inTransaction(() -> registering.register(kind, "Afon", "Afon"));
    }

    void worksFor(Actor actor, AgencyId agency, Role role, String team) {
        inTransaction(() -> {
            registering.worksFor(personOf(actor), agency, role, team, new Span(Instant.EPOCH, null));
            return agency;
        });
    }

    /** Whom a process would find for an office. */
    List<PersonId> holding(Role role) {
        return inTransaction(
                () -> knowing.holding(role).stream().map(Post::person).toList());
    }

    void canBeReached(Actor actor) {
        PersonId person = personOf(actor);
        String address = person.value() + "@example.org";
        inTransaction(() -> reaching.keep(
                person, new NewSafeContact(Channel.EMAIL, address, SafeHours.always(), false, false), person));
    }

    void isKin(PersonId from, Kin kin, PersonId to) {
        inTransaction(() -> {
            registering.relate(new NewRelationship(from, kin, to, null, null));
            return to;
        });
    }

    Actor somebody(String name, Role role) {
        NewPerson wanted = new NewPerson(name, name + " Pritchard", null, Needs.plain(Language.ENGLISH));
        PersonId id = inTransaction(() -> registering.register(wanted));
        return Actor.person(id, Set.of(role), role.professional(), "test");
    }

    /** Who manages the conference service, brought in the first time somebody of the family is to come in. */
    Actor manager(Opened file) {
        return managers.computeIfAbsent(file.id(), id -> {
            Actor menna = somebody("Menna", Role.FGC_MANAGER);
            takesPart(file, menna, Capacity.FGC_MANAGER);
            return menna;
        });
    }

    /** Family is brought in by the conference service, everybody else by the social worker. */
    ParticipationId takesPart(Opened file, Actor actor, Capacity capacity) {
        NewParticipation part =
                NewParticipation.of(personOf(actor), capacity, "purpose.test", LegalBasis.AGREEMENT_TO_TAKE_PART);
        Actor by = capacity.toBringIn() == Action.INVITE ? file.socialWorker() : manager(file);
        return as(by, () -> participating.begin(file.id(), part));
    }

    ContentId writes(Actor actor, CaseId file, String type, Compartment room, Label label) {
        return writes(actor, type, AccessStamp.in(file, room, label));
    }

    ContentId writes(Actor actor, String type, AccessStamp place) {
        return as(
                actor,
                () -> writing.write(NewContent.answers(
                                new ContentTypeKey(type), place, words("We will ask Nain."), "", null))
                        .item());
    }

    static JsonNode words(String words) {
        return JsonNodeFactory.instance.objectNode().put("words", words);
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return acting.as(actor, work);
    }

    void does(Actor actor, Runnable work) {
        acting.as(actor, work);
    }

    static PersonId personOf(Actor actor) {
        PersonId person = actor.person();
        if (person == null) {
            throw new IllegalArgumentException("nobody");
        }
        return person;
    }

    private <T> T inTransaction(Callable<T> work) {
        try {
            transaction.begin();
            T made = work.call();
            transaction.commit();
            return made;
        } catch (Exception refused) {
            throw new IllegalStateException(refused);
        }
    }
}
