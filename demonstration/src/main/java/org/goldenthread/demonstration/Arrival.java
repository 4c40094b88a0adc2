package org.goldenthread.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.core.document.FileRefused;
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

    /** Puts what they have with them where it belongs. False while the virus check is silent: nothing comes in past it. */
    @ActivateRequestContext
    boolean papersAreIn() {
        try {
            family.bringPapers();
            return true;
        } catch (FileRefused refused) {
            if (refused.reason() == FileRefused.Reason.CHECK_SILENT) {
                return false;
            }
            throw refused;
        }
    }

    /** How many people can sign in. */
    @ActivateRequestContext
    int arrive() {
        List<DemonstrationPerson> people = family.settle();
        papersAreIn();
        accounts.open(people);
        return people.size();
    }
}
