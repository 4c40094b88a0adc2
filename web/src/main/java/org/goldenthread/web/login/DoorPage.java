package org.goldenthread.web.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The few pages that the door shows. The door says which; {@code web.pages.door} draws it. */
public enum DoorPage {
    /** How do you want to come in? */
    DOORS(HttpServletResponse.SC_OK),
    /** Do you want to sign out? */
    SIGN_OUT(HttpServletResponse.SC_OK),
    SIGNED_OUT(HttpServletResponse.SC_OK),
    /** The identity provider does not answer. */
    AWAY(HttpServletResponse.SC_SERVICE_UNAVAILABLE),
    /** The same, for somebody who is in and wanted to save something. */
    READING_ONLY(HttpServletResponse.SC_SERVICE_UNAVAILABLE),
    /** The provider knows them and the portal does not, or they did not show a second factor. */
    NOT_LET_IN(HttpServletResponse.SC_FORBIDDEN),
    /** The way back from the provider led nowhere: too late, twice, or from another browser. */
    LOST(HttpServletResponse.SC_BAD_REQUEST),
    FORM_NOT_OURS(HttpServletResponse.SC_FORBIDDEN),
    TOO_LARGE(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);

    /** Where these pages are drawn; reached from inside only. */
    public static final String ADDRESS = "/door";

    private static final String ATTRIBUTE = DoorPage.class.getName();
    private static final String BACK = ATTRIBUTE + ".back";

    private final int status;

    DoorPage(int status) {
        this.status = status;
    }

    /** Which one to draw; empty where the address was typed in. */
    public static Optional<DoorPage> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof DoorPage page ? Optional.of(page) : Optional.empty();
    }

    /** Where the reader wanted to go: a path of ours. */
    public static String back(HttpServletRequest request) {
        return request.getAttribute(BACK) instanceof String back ? back : "/";
    }

    void show(HttpServletRequest request, HttpServletResponse response, String back)
            throws IOException, ServletException {
        request.setAttribute(ATTRIBUTE, this);
        request.setAttribute(BACK, back);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        request.getRequestDispatcher(ADDRESS).forward(request, response);
    }

    void show(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        show(request, response, "/");
    }
}
