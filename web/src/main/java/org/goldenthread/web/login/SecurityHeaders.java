package org.goldenthread.web.login;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** Tells the browser, with every answer, to trust nothing but us and to give nothing away. */
@Dependent
class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long TWO_YEARS_IN_SECONDS = 63_072_000;

    /** The one page that frames another, and the one that may be framed, by us alone: a draft as its reader would see it. */
    private static final Pattern PREVIEW = Pattern.compile("/editor/[0-9a-f-]{36}/preview/[a-z-]+");

    private static final Pattern SHOWN = Pattern.compile("/editor/[0-9a-f-]{36}/shown/[a-z-]+");

    private final String contentPolicy;

    @Inject
    SecurityHeaders(LoginSettings settings, WayOut wayOut) {
        // a form may lead on to the provider (an invitation) and to the page that leaving opens
        contentPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none';"
                + " form-action 'self' " + settings.providerOrigin() + " " + wayOut.origin();
    }

    private String contentPolicy(HttpServletRequest request) {
        String path = Paths.of(request);
        if (SHOWN.matcher(path).matches()) {
            return contentPolicy.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
        }
        return PREVIEW.matcher(path).matches() ? contentPolicy + "; frame-src 'self'" : contentPolicy;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", contentPolicy(request));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", SHOWN.matcher(Paths.of(request)).matches() ? "SAMEORIGIN" : "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=" + TWO_YEARS_IN_SECONDS);
        }
        chain.doFilter(request, response);
    }
}
