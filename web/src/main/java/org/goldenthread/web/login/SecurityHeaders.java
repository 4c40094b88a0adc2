package org.goldenthread.web.login;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Tells the browser, with every answer, to trust nothing but us and to give nothing away. */
@Dependent
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** What is said beside the others over TLS. */
    public static final String FOR_TWO_YEARS = "max-age=63072000";

    private final String contentPolicy;

    @Inject
    SecurityHeaders(LoginSettings settings, WayOut wayOut) {
        // a form may lead on to the provider (an invitation) and to the page that leaving opens
        contentPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none';"
                + " form-action 'self' " + settings.providerOrigin() + " " + wayOut.origin();
    }

    /** What every answer carries, whatever it is. */
    public Map<String, String> always() {
        return Map.of(
                "Content-Security-Policy", contentPolicy,
                "X-Content-Type-Options", "nosniff",
                "X-Frame-Options", "DENY",
                "Referrer-Policy", "no-referrer",
                "Cross-Origin-Opener-Policy", "same-origin",
                "Cross-Origin-Resource-Policy", "same-origin",
                "Permissions-Policy",
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
                "X-Robots-Tag", "noindex, nofollow");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        always().forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", FOR_TWO_YEARS);
        }
        chain.doFilter(request, response);
    }
}
