package org.goldenthread.web.api.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.notification.hook.DeadCall;
import org.goldenthread.core.notification.hook.HookReplaying;
import org.goldenthread.web.api.shell.Asked;
import org.jspecify.annotations.Nullable;

/** {@code /content/hooks}: what other programs could not be told of what went out, and telling them again. */
@Path("content/hooks")
@ApplicationScoped
@Produces("application/json")
public class HooksResource {

    @Inject
    HookReplaying replaying;

    /** The newest first. */
    public record DeadCalls(List<DeadLine> items) {}

    /** One call that was tried too often; {@code body} is what is told. */
    public record DeadLine(UUID id, String address, String body, int attempts, String trouble, Instant madeAt) {

        static DeadLine of(DeadCall call) {
            return new DeadLine(call.id(), call.address(), call.body(), call.attempts(), call.trouble(), call.madeAt());
        }

        @Override
        public String toString() {
            return "call " + id;
        }
    }

    @GET
    @Path("dead")
    public DeadCalls dead(@QueryParam("limit") @Nullable String limit) {
        return new DeadCalls(
                replaying.dead(Asked.most(limit)).stream().map(DeadLine::of).toList());
    }

    @POST
    @Path("{id: [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}/replay")
    public void replay(@PathParam("id") UUID id) {
        replaying.again(id);
    }
}
