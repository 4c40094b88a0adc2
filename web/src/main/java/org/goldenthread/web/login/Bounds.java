package org.goldenthread.web.login;

import jakarta.enterprise.context.Dependent;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Takes requests of a reasonable size only, before anybody reads them. Files are bounded where they are taken; what is
 * not a file must say how long it is.
 */
@Dependent
class Bounds extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** One mebibyte: the longest form of ours, in Welsh and percent-escaped, is far below it. */
    static final long LARGEST_BODY = 1024 * 1024;

    private static final int LONGEST_ADDRESS = 4_000;
    private static final Pattern FILES_OF_A_CASE = Pattern.compile("/api/v1/cases/[^/]+/files");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        if (request.getRequestURI().length() + (query == null ? 0 : query.length()) > LONGEST_ADDRESS) {
            response.sendError(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
        } else if (file(request)) {
            chain.doFilter(request, response);
        } else if (request.getHeader("Transfer-Encoding") != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > LARGEST_BODY) {
            DoorPage.TOO_LARGE.show(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean file(HttpServletRequest request) {
        String type = request.getContentType();
        String plain = type == null ? "" : type.toLowerCase(Locale.ROOT);
        return plain.startsWith("multipart/form-data")
                || plain.startsWith("application/octet-stream")
                // where a program sends a file, its own media type goes with it
                || FILES_OF_A_CASE.matcher(Paths.of(request)).matches();
    }
}
