package org.goldenthread.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.UUID;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.SessionEnd;
import org.goldenthread.core.people.SessionEnding;
import org.jspecify.annotations.Nullable;

/** Opens and closes the session between a browser and the portal, and writes both into the trail. */
@ApplicationScoped
class BrowserSessions {

    private AuditTrail trail;
    private SessionTrace trace;
    private WhoseSessions whose;
    private SessionEnding ending;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected BrowserSessions() {}

    @Inject
    BrowserSessions(AuditTrail trail, SessionTrace trace, WhoseSessions whose, SessionEnding ending) {
        this.ending = ending;
        this.trail = trail;
        this.trace = trace;
        this.whose = whose;
    }

    /**
     * From here on the browser's session belongs to that person. Its id changes, so that an id somebody knew before opens
     * nothing, and whatever lay in it before is gone, but for other sign-ins that have begun.
     */
    void open(HttpServletRequest request, HttpServletResponse response, OpenSession open) {
        HttpSession http = request.getSession(true);
        request.changeSessionId();
        for (String name : Collections.list(http.getAttributeNames())) {
            if (!PendingSignIns.lieIn(name)) {
                http.removeAttribute(name);
            }
        }
        open.keepIn(http);
        PersonId person = new PersonId(open.person());
        whose.of(request)
                .filter(earlier -> earlier.person().equals(person))
                .ifPresent(earlier -> FormToken.rememberEarlier(http, earlier.secret()));
        whose.tell(
                response,
                new WhoseSession(person, FormToken.renew(http), open.begunAt(), open.session(), open.subject()));
        record("SIGNED_IN", open, open.strongly() ? "mfa" : "pwd");
    }

    /**
     * Ends it here, for good: whatever was still open in another tab is kept for nobody. The session that was open is given
     * back, to end it at the provider too.
     */
    @Nullable
    OpenSession close(HttpServletRequest request, HttpServletResponse response) {
        whose.forget(response);
        HttpSession http = request.getSession(false);
        if (http == null) {
            return null;
        }
        OpenSession open = OpenSession.in(http).orElse(null);
        http.invalidate();
        if (open != null) {
            ending.end(new SessionEnd("here:" + UUID.randomUUID(), open.session(), open.subject()));
            record("SIGNED_OUT", open, "asked");
        }
        return open;
    }

    private void record(String action, OpenSession open, String reason) {
        trail.record(new AuditEntry(
                new PersonId(open.person()),
                null,
                trace.of(open.session()),
                null,
                action,
                null,
                null,
                AuditEntry.Outcome.DONE,
                reason));
    }
}
