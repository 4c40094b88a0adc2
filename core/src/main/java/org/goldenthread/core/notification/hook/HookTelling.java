package org.goldenthread.core.notification.hook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import org.goldenthread.core.editorial.PublicChange;
import org.goldenthread.core.kernel.PortalClock;

/** Puts aside what is to be told, in the transaction of what it tells of: both happen or neither does. */
@ApplicationScoped
class HookTelling {

    private HookCalls calls;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected HookTelling() {}

    @Inject
    HookTelling(HookCalls calls, PortalClock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    void changed(@Observes PublicChange change) {
        for (URI address : HookSettings.read().addresses()) {
            calls.add(new HookCall(address, body(change), clock.now()));
        }
    }

    static String body(PublicChange change) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("event", change.out() ? "published" : "ended")
                .put("type", change.key().type().value())
                .put("key", change.key().name())
                .put("revision", change.revision())
                .put("at", change.at().toString())
                .toString();
    }
}
