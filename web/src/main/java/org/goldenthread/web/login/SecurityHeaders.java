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
import java.util.regex.Pattern;

/** Tells the browser, with every answer, to trust nothing but us and to give nothing away. */
@Dependent
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** What is said beside the others over TLS. */
    public static final String FOR_TWO_YEARS = "max-age=63072000";

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

    /** What a page that frames another, or is framed, carries in place of that. */
    private Map<String, String> widened(String path) {
        if (SHOWN.matcher(path).matches()) {
            return Map.of(
                    "Content-Security-Policy",
                    contentPolicy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
                    "X-Frame-Options",
                    "SAMEORIGIN");
        }
        return PREVIEW.matcher(path).matches()
                ? Map.of("Content-Security-Policy", contentPolicy + "; frame-src 'self'")
                : Map.of();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        always().forEach(response::setHeader);
        widened(Paths.of(request)).forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", FOR_TWO_YEARS);
        }
        chain.doFilter(request, response);
    }
}
