package org.goldenthread.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.Span;

/**
 * Which agencies there are and who works for them: for administrators, who see no case by it. Whoever is brought in has
 * an account and sees nothing until somebody gives them a part in a case.
 */
@ApplicationScoped
@Transactional
public class Staffing {

    private static final String ASKED_HERE = "there is no agency yet to be asked about: the portal itself is";

    private AccessGuard guard;
    private Acting acting;
    private Agencies agencies;
    private People people;
    private PeopleRegistering registering;
    private Reaching reaching;
    private AccountLinking linking;
    private Accounts accounts;
    private SessionEnding sessions;
    private Event<LeftAgency> left;
    private AuditTrail trail;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Staffing() {}

    @Inject
    Staffing(
            AccessGuard guard,
            Acting acting,
            Agencies agencies,
            People people,
            PeopleRegistering registering,
            Reaching reaching,
            AccountLinking linking,
            Accounts accounts,
            SessionEnding sessions,
            Event<LeftAgency> left,
            AuditTrail trail,
            PortalClock clock) {
        this.guard = guard;
        this.acting = acting;
        this.agencies = agencies;
        this.people = people;
        this.registering = registering;
        this.reaching = reaching;
        this.linking = linking;
        this.accounts = accounts;
        this.sessions = sessions;
        this.left = left;
        this.trail = trail;
        this.clock = clock;
    }

    /** Every agency with its staff. */
    @OpenToAll(ASKED_HERE)
    public List<AgencyStaff> all() {
        guard.require(Action.KEEP_STAFF, Agency.anyOfThem());
        Map<AgencyId, List<Membership>> posts = agencies.postsNow(clock.now()).stream()
                .collect(Collectors.groupingBy(post -> post.post().agency()));
        return agencies.all().stream()
                .map(agency -> staff(agency, posts.getOrDefault(agency.id(), List.of())))
                .toList();
    }

    /** The agency of that name; the same one said twice is one. */
    @OpenToAll(ASKED_HERE)
    public AgencyId add(NewAgency wanted) {
        guard.require(Action.KEEP_STAFF, Agency.anyOfThem());
        Optional<Agency> before = agencies.named(wanted);
        if (before.isPresent()) {
            if (before.get().said().equals(wanted)) {
                return before.get().id();
            }
            throw new CannotBeDone("cannot.agency.there-already");
        }
        AgencyId id = registering.register(wanted.kind(), wanted.english(), wanted.welsh());
        write("AGENCY_ADDED", id.value().toString());
        return id;
    }

    /** What it is called from now on. What kind it is stays. */
    @Requires(Action.KEEP_STAFF)
    public void rename(AgencyId id, String english, String welsh) {
        Agency agency = agencies.held(id).orElseThrow(NotThere::new);
        NewAgency wanted = new NewAgency(agency.kind(), english, welsh);
        if (agencies.named(wanted).filter(other -> !other.id().equals(id)).isPresent()) {
            throw new CannotBeDone("cannot.agency.there-already");
        }
        agency.name(wanted.english(), wanted.welsh());
        agencies.tellAgain(id);
        write("AGENCY_RENAMED", id.value().toString());
    }

    /**
     * Brings somebody in who works for the agency: the person, their post, their account, all of it or nothing.
     *
     * @param account called with the agency held, so that of two presses at once the second finds what the first has done
     */
    @Requires(Action.KEEP_STAFF)
    public PersonId bringIn(AgencyId id, NewColleague colleague, ColleagueAccount account) {
        Agency agency = agencies.held(id).orElseThrow(NotThere::new);
        Optional<Membership> before = agencies.byPress(colleague.press());
        if (before.isPresent()) {
            return before.get().post().person();
        }
        PersonId person = registering.register(colleague.person());
        Membership post = new Membership(colleague.post(person, agency.id()), new Span(clock.now(), null));
        post.broughtIn(colleague.press(), me());
        agencies.add(post);
        reaching.keep(person, colleague.contact(), me());
        linking.link(person, account.accountFor(person, colleague));
        write("COLLEAGUE_BROUGHT_IN", person.value().toString());
        return person;
    }

    /**
     * A second administrator says that they work there as what the first one said: only then does an office count that opens
     * doors by itself. To say it twice is to say it once.
     *
     * @throws CannotBeDone if whoever asks is the one who brought them in
     */
    @Requires(Action.KEEP_STAFF)
    public void confirm(AgencyId id, PersonId person) {
        List<Membership> waiting = agencies.membershipsOf(List.of(person), clock.now()).stream()
                .filter(post -> post.post().agency().equals(id))
                .toList();
        if (waiting.isEmpty()) {
            throw new NotThere();
        }
        waiting.forEach(post -> post.confirm(me(), clock.now()));
        write("COLLEAGUE_CONFIRMED", person.value().toString());
    }

    /**
     * They work there no more, in whatever role, and what they could see for it ends. Where they work nowhere else, they are
     * out with their next click, and their account is shut as soon as Keycloak hears of it, if they are nobody's family.
     */
    @Requires(Action.KEEP_STAFF)
    public void leaves(AgencyId id, PersonId person) {
        List<Membership> all = agencies.membershipsOf(List.of(person), clock.now());
        List<Membership> here =
                all.stream().filter(post -> post.post().agency().equals(id)).toList();
        if (here.isEmpty()) {
            throw new NotThere();
        }
        here.forEach(post -> post.endAt(clock.now()));
        left.fire(new LeftAgency(
                person,
                id,
                here.stream().map(post -> post.post().role()).collect(Collectors.toSet()),
                all.stream()
                        .filter(post -> !here.contains(post))
                        .map(Membership::post)
                        .collect(Collectors.toSet())));
        if (here.size() == all.size()) {
            accounts.of(person)
                    .ifPresent(account -> sessions.end(new SessionEnd("left:" + Ids.next(), null, account.subject())));
        }
        write("COLLEAGUE_LEFT", person.value().toString());
    }

    private AgencyStaff staff(Agency agency, List<Membership> posts) {
        Map<PersonId, List<Membership>> byPerson =
                posts.stream().collect(Collectors.groupingBy(post -> post.post().person()));
        Map<PersonId, Person> known =
                people.byIds(byPerson.keySet()).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return new AgencyStaff(
                agency.id(),
                agency.said(),
                byPerson.entrySet().stream()
                        .map(entry -> colleague(Objects.requireNonNull(known.get(entry.getKey())), entry.getValue()))
                        .sorted(Comparator.comparing(AgencyStaff.Colleague::fullName))
                        .toList());
    }

    private AgencyStaff.Colleague colleague(Person person, List<Membership> posts) {
        List<Membership> waiting = posts.stream().filter(Membership::waits).toList();
        return new AgencyStaff.Colleague(
                person.id(),
                person.fullName(),
                posts.stream().map(post -> post.post().role()).collect(Collectors.toSet()),
                posts.get(0).post().team(),
                !waiting.isEmpty(),
                !waiting.isEmpty() && waiting.stream().noneMatch(post -> post.broughtInBy(me())));
    }

    private PersonId me() {
        return Optional.ofNullable(acting.current().person()).orElseThrow(NotThere::new);
    }

    private void write(String what, String which) {
        trail.record(AuditEntry.done(me(), null, what, which));
    }
}
