package org.goldenthread.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/**
 * Says for good who an account of the identity provider is. Only works inside a use case that knows: the acceptance of
 * an invitation, the bringing in of a colleague, the demonstration's seed. No page can come here.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AccountLinking {

    private Accounts accounts;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected AccountLinking() {}

    @Inject
    AccountLinking(Accounts accounts, PortalClock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Linking the same two again changes nothing; linking either to another is refused. */
    @OpenToAll("called only inside a use case that was itself asked about")
    public void link(PersonId person, String subject) {
        Optional<Account> sameSubject = accounts.bySubject(subject);
        if (sameSubject.isPresent() && sameSubject.get().person().equals(person)) {
            return;
        }
        if (sameSubject.isPresent() || accounts.of(person).isPresent()) {
            throw new CannotBeDone("cannot.account.already-linked");
        }
        accounts.add(new Account(subject, person, clock.now()));
    }

    @OpenToAll("called only inside a use case that was itself asked about")
    public boolean hasAccount(PersonId person) {
        return accounts.of(person).isPresent();
    }
}
