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
    TOO_LARGE(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE),
    ADDRESS_TOO_LONG(HttpServletResponse.SC_REQUEST_URI_TOO_LONG),
    /** A body that does not say how long it is. */
    NO_LENGTH(HttpServletResponse.SC_LENGTH_REQUIRED),
    /** Neither a form nor a file. */
    WRONG_KIND(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE),
    /** A form that is not encoded as forms are. */
    NOT_ENCODED(HttpServletResponse.SC_BAD_REQUEST),
    /** Pages are looked at and forms are sent; there is nothing else to do with them. */
    WRONG_METHOD(HttpServletResponse.SC_METHOD_NOT_ALLOWED),
    /** Nobody is signed in and it was not kept: the words are shown once to whoever has just sent them. */
    NOT_KEPT(HttpServletResponse.SC_FORBIDDEN),
    /** What was kept for two hours is gone, or it was never theirs. */
    KEPT_NO_LONGER(HttpServletResponse.SC_NOT_FOUND),
    /** Somebody has opened the link in an invitation. */
    INVITATION(HttpServletResponse.SC_OK),
    /** A link that is unknown, used, expired or taken back: one page for all, so that nobody learns which. */
    INVITATION_OVER(HttpServletResponse.SC_NOT_FOUND),
    /** They have accepted, and choose how to sign in from now on. */
    FIRST_STEPS(HttpServletResponse.SC_OK);

    /** Where these pages are drawn; reached from inside only. */
    public static final String ADDRESS = "/door";

    private static final String ATTRIBUTE = DoorPage.class.getName();
    private static final String ABOUT = ATTRIBUTE + ".about";

    private final int status;

    DoorPage(int status) {
        this.status = status;
    }

    /** Which one to draw; empty where the address was typed in. */
    public static Optional<DoorPage> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof DoorPage page ? Optional.of(page) : Optional.empty();
    }

    /** What it is about: the path that the reader wanted or is at, or on {@link #FIRST_STEPS} their sign-in name. */
    public static String about(HttpServletRequest request) {
        return request.getAttribute(ABOUT) instanceof String about ? about : "/";
    }

    void show(HttpServletRequest request, HttpServletResponse response, String about)
            throws IOException, ServletException {
        request.setAttribute(ATTRIBUTE, this);
        request.setAttribute(ABOUT, about);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        request.getRequestDispatcher(ADDRESS).forward(request, response);
    }

    void show(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        show(request, response, "/");
    }
}
