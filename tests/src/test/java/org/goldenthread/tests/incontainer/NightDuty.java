package org.goldenthread.tests.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.BreakingGlass;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.tests.incontainer.Household.Opened;

/** Social workers of the authority who take no part in a case and open it because they have to. */
@ApplicationScoped
class NightDuty {

    @Inject
    Household household;

    @Inject
    CaseReading reading;

    @Inject
    BreakingGlass breaking;

    Actor onDuty(String name, Opened file) {
        Actor actor = household.somebody(name, Role.SOCIAL_WORKER);
        household.worksFor(actor, file.council(), Role.SOCIAL_WORKER, "Nights");
        return actor;
    }

    void breaksIn(Actor actor, Opened file, String why) {
        String reference =
                household.as(file.socialWorker(), reading::myCases).get(0).reference();
        household.does(actor, () -> breaking.open(reference, why));
    }
}
