package org.goldenthread.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which pages a visitor may open, and which path somebody may be sent back to. */
final class Paths {

    private static final Set<String> OPEN = Set.of(
            "/sign-in",
            "/sign-in/return",
            "/sign-out",
            "/exit",
            "/back-channel-logout",
            FirstSteps.ADDRESS,
            "/favicon.ico",
            "/robots.txt",
            "/words",
            "/guides",
            "/listen",
            "/accessibility");
    private static final List<String> OPEN_BELOW = List.of(
            "/assets/", "/invitation/", "/language/", "/easy-read/", "/guides/", "/media/", "/help/", "/health/");
    private static final String PUBLISHED = "/api/v1/content/published/";
    private static final Set<String> NOT_TO_COME_BACK_TO = Set.of("/sign-in", "/sign-in/return", "/sign-out", "/exit");
    private static final int LONGEST = 500;

    private Paths() {}

    /** The path within the portal, decoded and without parameters, as the container will route it. */
    static String of(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }

    /** How somebody may be reached: shown and changed only to whoever has just shown who they are. */
    static boolean guarded(String path) {
        return path.equals("/my-details/ways")
                || path.equals("/my-details/never")
                || path.equals("/my-details/reach")
                || path.startsWith("/my-details/reach/");
    }

    static boolean open(String path) {
        return OPEN.contains(path) || OPEN_BELOW.stream().anyMatch(path::startsWith);
    }

    /** What is published is read by programs without a token, as it is by visitors without an account. */
    static boolean openToPrograms(HttpServletRequest request) {
        return !Methods.changes(request) && of(request).startsWith(PUBLISHED);
    }

    /** The path, if it is one of ours and leads nowhere else; else the front page. */
    static String back(@Nullable String wanted) {
        if (wanted == null) {
            return "/";
        }
        boolean ours = wanted.length() <= LONGEST
                && wanted.matches("/(?![/\\\\])[\\x21-\\x7e]*")
                && wanted.indexOf('\\') < 0
                && !NOT_TO_COME_BACK_TO.contains(wanted.replaceFirst("[?#].*", ""));
        return ours ? wanted : "/";
    }
}
