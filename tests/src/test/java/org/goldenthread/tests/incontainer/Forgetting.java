package org.goldenthread.tests.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.casefile.FamilyRoomId;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.workflows.conference.PlanSharing;
import org.goldenthread.workflows.conference.PlanToShare;

/** A use case as nobody should write one: it keeps to itself that something inside it has failed. */
@ApplicationScoped
@Transactional
class Forgetting {

    @Inject
    PlanSharing sharing;

    @Inject
    ContentReading reading;

    ContentId plan(CaseId caseId, PlanToShare plan, String token) {
        ContentId shared = sharing.share(FamilyRoomId.of(caseId), plan, token);
        try {
            reading.readVersion(ContentId.next(), 1);
        } catch (NotThere kept) {
            return shared;
        }
        throw new AssertionError("there is something that was never written");
    }
}
