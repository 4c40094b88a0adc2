package org.goldenthread.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The browser's own word on where a request comes from. */
@ApplicationScoped
class FromHere {

    private LoginSettings settings;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FromHere() {}

    @Inject
    FromHere(LoginSettings settings) {
        this.settings = settings;
    }

    /**
     * False where another site made the browser send it. An {@code Origin: null} is what it says of our own forms too,
     * because our pages send no referrer; the form's mark decides then.
     */
    boolean is(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        boolean siteFits = site == null || site.equals("same-origin") || site.equals("none");
        boolean originFits = origin == null || origin.equals("null") || origin.equals(settings.portalOrigin());
        return siteFits && originFits;
    }
}
