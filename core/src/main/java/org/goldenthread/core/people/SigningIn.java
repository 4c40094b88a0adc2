package org.goldenthread.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/** Tells the door whom the identity provider has vouched for. */
@ApplicationScoped
@Transactional
public class SigningIn {

    private Accounts accounts;
    private People people;
    private Agencies agencies;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected SigningIn() {}

    @Inject
    SigningIn(Accounts accounts, People people, Agencies agencies, PortalClock clock) {
        this.agencies = agencies;
        this.clock = clock;
        this.accounts = accounts;
        this.people = people;
    }

    /** The person behind a subject ({@code sub}) of the identity provider; empty where nobody here is linked to it. */
    @OpenToAll("asked by the door before anybody is known")
    public Optional<PersonId> personFor(String subject) {
        return accounts.bySubject(subject).map(Account::person);
    }

    /**
     * Of the roles that the identity provider vouches for, those that count: whoever left the last post they held in one has
     * it no more, and whoever waits to be confirmed in one has it not yet, whatever an account or a token says.
     */
    @OpenToAll("asked by the door for the one who has just come in")
    public Set<Role> rolesStill(PersonId person, Set<Role> vouchedFor) {
        Set<Role> still = new HashSet<>(vouchedFor);
        agencies.heldNoMore(person, clock.now()).forEach(still::remove);
        return still;
    }

    /** In which language, and how, the pages are served to somebody. What else helps them is not said here. */
    @OpenToAll("asked by the door for the one who has just come in")
    public Optional<Needs> needsOf(PersonId person) {
        return people.byId(person)
                .map(Person::needs)
                .map(needs -> new Needs(needs.language(), needs.reading(), null, null));
    }
}
