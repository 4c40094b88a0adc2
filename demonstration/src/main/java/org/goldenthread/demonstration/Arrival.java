package org.goldenthread.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.demonstration.family.Family;

/** The family settles in and everybody gets their account: once whole, and after that without effect. */
@ApplicationScoped
class Arrival {

    private Family family;
    private OpeningAccounts accounts;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Arrival() {}

    @Inject
    Arrival(Family family, OpeningAccounts accounts) {
        this.family = family;
        this.accounts = accounts;
    }

    /** How many people can sign in. */
    @ActivateRequestContext
    int arrive() {
        List<DemonstrationPerson> people = family.settle();
        accounts.open(people);
        return people.size();
    }
}
