package org.goldenthread.web.login;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * {@code /exit}: away from here at once. Ends the session, clears what the browser keeps of us, opens the weather. Waits
 * for nobody: the provider is told a moment later.
 */
@Dependent
class Exit extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient BrowserSessions sessions;
    private final transient Leaving leaving;
    private final transient WayOut wayOut;

    @Inject
    Exit(BrowserSessions sessions, Leaving leaving, WayOut wayOut) {
        this.sessions = sessions;
        this.leaving = leaving;
        this.wayOut = wayOut;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        OpenSession open = sessions.close(request, response);
        if (open != null) {
            leaving.soon(open.refreshToken());
        }
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        See.other(response, wayOut.address().toString());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        doGet(request, response);
    }
}
