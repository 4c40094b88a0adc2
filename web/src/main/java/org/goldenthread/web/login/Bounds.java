package org.goldenthread.web.login;

import jakarta.enterprise.context.Dependent;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Takes requests of a known method and a reasonable size only, before anybody reads them. Files are bounded where they are taken; what is
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
        if (!known(request)) {
            response.setHeader("Allow", methods(request));
            refuse(DoorPage.WRONG_METHOD, BearerProblem.WRONG_METHOD, request, response);
        } else if (request.getMethod().equals("OPTIONS") && !program(request)) {
            response.setHeader("Allow", methods(request));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (request.getRequestURI().length() + (query == null ? 0 : query.length()) > LONGEST_ADDRESS) {
            refuse(DoorPage.ADDRESS_TOO_LONG, BearerProblem.ADDRESS_TOO_LONG, request, response);
        } else if (!program(request) && neitherFormNorFile(request)) {
            DoorPage.WRONG_KIND.show(request, response);
        } else if (file(request)) {
            chain.doFilter(request, response);
        } else if (request.getHeader("Transfer-Encoding") != null) {
            refuse(DoorPage.NO_LENGTH, BearerProblem.NO_LENGTH, request, response);
        } else if (request.getContentLengthLong() > LARGEST_BODY) {
            refuse(DoorPage.TOO_LARGE, BearerProblem.TOO_LARGE, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(
            DoorPage page, BearerProblem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (program(request)) {
            problem.answer(response);
        } else {
            page.show(request, response);
        }
    }

    private static boolean known(HttpServletRequest request) {
        return List.of(methods(request).split(", ")).contains(request.getMethod());
    }

    private static String methods(HttpServletRequest request) {
        return program(request) ? "GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE" : "GET, HEAD, OPTIONS, POST";
    }

    private static boolean program(HttpServletRequest request) {
        return Paths.of(request).startsWith("/api/");
    }

    private static boolean neitherFormNorFile(HttpServletRequest request) {
        String type = type(request);
        return Methods.changes(request)
                && !type.isEmpty()
                && !type.startsWith("application/x-www-form-urlencoded")
                && !file(request);
    }

    private static String type(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null ? "" : type.toLowerCase(Locale.ROOT);
    }

    private static boolean file(HttpServletRequest request) {
        String plain = type(request);
        return plain.startsWith("multipart/form-data")
                || plain.startsWith("application/octet-stream")
                // where a program sends a file, its own media type goes with it
                || FILES_OF_A_CASE.matcher(Paths.of(request)).matches();
    }
}
