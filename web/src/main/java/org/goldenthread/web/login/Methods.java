package org.goldenthread.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Which requests only look (RFC 9110 §9.2.1) and which change something. */
final class Methods {

    private static final Set<String> LOOK = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private Methods() {}

    static boolean changes(HttpServletRequest request) {
        return !LOOK.contains(request.getMethod());
    }
}
