package org.goldenthread.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.AccountLinking;

/** Says in the portal whose account it is, each in a transaction of its own. */
@ApplicationScoped
class Linking {

    private AccountLinking accounts;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Linking() {}

    @Inject
    Linking(AccountLinking accounts) {
        this.accounts = accounts;
    }

    @Transactional
    void link(PersonId person, String subject) {
        accounts.link(person, subject);
    }
}
