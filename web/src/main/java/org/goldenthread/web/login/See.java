package org.goldenthread.web.login;

import jakarta.servlet.http.HttpServletResponse;

/** Sends a browser on (RFC 9110 §15.4.4), with an address as it is: never with a session's id, never kept. */
final class See {

    private See() {}

    static void other(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
        response.setHeader("Cache-Control", "no-store");
    }
}
