package org.goldenthread.web.login;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;
import java.util.Set;

/** Puts the door's filters in their order, its pages at their addresses, and the session's cookie into its wrapper. */
@WebListener
public class DoorOpening implements ServletContextListener {

    private static final int IDLE_MINUTES = 30;

    @Inject
    SecurityHeaders headers;

    @Inject
    Bounds bounds;

    @Inject
    Doorkeeper doorkeeper;

    @Inject
    FormGuard forms;

    @Inject
    BearerDoor bearer;

    @Inject
    SignInPage signIn;

    @Inject
    SignInReturn signInReturn;

    @Inject
    SignOut signOut;

    @Inject
    Exit exit;

    @Inject
    BackChannelLogout backChannel;

    @Inject
    InvitationDoor invitation;

    @Inject
    FirstSteps firstSteps;

    @Inject
    PasskeyDoor passkey;

    @Inject
    AgainDoor again;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        cookie(context);
        filter(context, "security headers", headers, "/*");
        filter(context, "bounds", bounds, "/*");
        filter(context, "doorkeeper", doorkeeper, "/*");
        filter(context, "forms", forms, "/*");
        filter(context, "bearer", bearer, "/api/*");
        page(context, signIn, "/sign-in");
        page(context, signInReturn, "/sign-in/return");
        page(context, signOut, "/sign-out");
        page(context, exit, "/exit");
        page(context, backChannel, "/back-channel-logout");
        page(context, invitation, "/invitation/*");
        page(context, firstSteps, FirstSteps.ADDRESS);
        page(context, passkey, "/passkey");
        page(context, again, AgainDoor.ADDRESS + "*");
    }

    /** Browsers send a cookie with this prefix back to exactly this host, over TLS or the loopback, from every path. */
    private static void cookie(ServletContext context) {
        SessionCookieConfig cookie = context.getSessionCookieConfig();
        cookie.setName("__Host-thread");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        cookie.setAttribute("SameSite", "Lax");
        context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        context.setSessionTimeout(IDLE_MINUTES);
    }

    private static void filter(ServletContext context, String name, Filter filter, String paths) {
        context.addFilter(name, filter).addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, paths);
    }

    private static void page(ServletContext context, Servlet page, String path) {
        context.addServlet(page.getClass().getSimpleName(), page).addMapping(path);
    }
}
