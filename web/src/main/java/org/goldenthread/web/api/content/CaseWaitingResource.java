package org.goldenthread.web.api.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.tripwire.LookingAtHeld.Notice;
import org.goldenthread.core.tripwire.TakingHeldBack;

/** {@code /cases/{id}/waiting}: what one wrote or brought oneself that waits for a second person, or came back. */
@Path("cases/{id}/waiting")
@ApplicationScoped
@Produces("application/json")
public class CaseWaitingResource {

    @Inject
    TakingHeldBack taking;

    /** The longest waiting first. */
    public record OwnWaitingList(List<OwnWaiting> items) {}

    /** One of them: what it is and of which kind, whether it waits or came back, and whether it can be taken back. */
    public record OwnWaiting(UUID id, UUID thing, SubjectKind kind, String title, Notice state, boolean mayTakeBack) {

        static OwnWaiting of(TakingHeldBack.Mine mine) {
            return new OwnWaiting(
                    mine.held().id().value(),
                    mine.held().subject().id(),
                    mine.held().subject().kind(),
                    mine.told().title(),
                    mine.notice(),
                    mine.canGo());
        }
    }

    @GET
    public OwnWaitingList list(@PathParam("id") CaseId id) {
        return new OwnWaitingList(taking.in(id).stream().map(OwnWaiting::of).toList());
    }
}
