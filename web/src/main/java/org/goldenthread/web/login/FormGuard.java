package org.goldenthread.web.login;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns away what another site makes a browser send: whatever changes something must come from our own page and carry its
 * token. The interface under {@code /api} knows no cookie and needs none of this.
 */
@Dependent
class FormGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient LoginSettings settings;

    @Inject
    FormGuard(LoginSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Methods.changes(request) || exempt(Paths.of(request))) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletRequest readable = form(request) ? ReadForm.of(request) : request;
        if (readable != null && ours(readable)) {
            chain.doFilter(readable, response);
        } else {
            DoorPage.FORM_NOT_OURS.show(request, response);
        }
    }

    /** The provider's own message is signed; the way out must work from a page of any age, and takes nothing with it. */
    private static boolean exempt(String path) {
        return path.startsWith("/api/") || path.equals("/back-channel-logout") || path.equals("/exit");
    }

    private boolean ours(HttpServletRequest request) {
        return fromHere(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"))
                && FormToken.fits(request.getSession(false), token(request));
    }

    /**
     * The browser's own word on where the request comes from. An {@code Origin: null} is what it says of our own forms
     * too, because our pages send no referrer; the token decides then.
     */
    private boolean fromHere(@Nullable String site, @Nullable String origin) {
        boolean siteFits = site == null || site.equals("same-origin") || site.equals("none");
        boolean originFits = origin == null || origin.equals("null") || origin.equals(settings.portalOrigin());
        return siteFits && originFits;
    }

    /** From the header, the field, or, so that a file is not read before its sender is known, the address. */
    private static @Nullable String token(HttpServletRequest request) {
        String header = request.getHeader(FormToken.HEADER);
        if (header != null) {
            return header;
        }
        return request instanceof ReadForm form
                ? form.getParameter(FormToken.FIELD)
                : inAddress(request.getQueryString());
    }

    private static boolean form(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }

    private static @Nullable String inAddress(@Nullable String query) {
        if (query == null) {
            return null;
        }
        return Arrays.stream(query.split("&"))
                .filter(pair -> pair.startsWith(FormToken.FIELD + "="))
                .map(pair -> URLDecoder.decode(pair.substring(FormToken.FIELD.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElse(null);
    }
}
