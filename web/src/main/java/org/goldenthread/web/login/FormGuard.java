package org.goldenthread.web.login;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.core.content.UnsentForms;
import org.jspecify.annotations.Nullable;

/**
 * Turns away what another site makes a browser send: whatever changes something must come from our own page and carry its
 * token. The interface under {@code /api} knows no cookie and needs none of this.
 */
@Dependent
class FormGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient FromHere fromHere;
    private final transient FormKeeping forms;
    private final transient UnsentForms unsent;

    @Inject
    FormGuard(FromHere fromHere, FormKeeping forms, UnsentForms unsent) {
        this.fromHere = fromHere;
        this.forms = forms;
        this.unsent = unsent;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Methods.changes(request) || exempt(Paths.of(request))) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletRequest readable = readable(request);
        if (readable == null) {
            DoorPage.NOT_ENCODED.show(request, response);
            return;
        }
        if (ours(readable)) {
            chain.doFilter(readable, response);
            forgetWhatWasTaken(readable, response);
            return;
        }
        Optional<String> kept = forms.keepOfEarlierPage(readable);
        if (kept.isPresent()) {
            See.other(response, kept.get());
        } else {
            DoorPage.FORM_NOT_OURS.show(request, response);
        }
    }

    /** A form that was shown again and has now been taken need not be kept any longer. */
    private void forgetWhatWasTaken(HttpServletRequest request, HttpServletResponse response) {
        if (request instanceof ReadForm form && response.getStatus() == HttpServletResponse.SC_SEE_OTHER) {
            String number = form.getParameter(SentForm.KEPT);
            AgainDoor.number(number == null ? "" : number).ifPresent(unsent::forget);
        }
    }

    /** The provider's own message is signed; the way out must work from a page of any age, and takes nothing with it. */
    private static boolean exempt(String path) {
        return path.startsWith("/api/") || path.equals("/back-channel-logout") || path.equals("/exit");
    }

    private boolean ours(HttpServletRequest request) {
        return fromHere.is(request) && FormToken.fits(request.getSession(false), token(request));
    }

    /** The same request, read as far as its token is; null where it is not encoded as forms are. */
    private static @Nullable HttpServletRequest readable(HttpServletRequest request) throws IOException {
        if (form(request)) {
            return ReadForm.of(request);
        }
        return file(request) && request.getHeader(FormToken.HEADER) == null ? FormWithFile.of(request) : request;
    }

    /** From the header or the form. */
    private static @Nullable String token(HttpServletRequest request) {
        String header = request.getHeader(FormToken.HEADER);
        if (header != null) {
            return header;
        }
        if (request instanceof FormWithFile form) {
            return form.token();
        }
        return request instanceof ReadForm form ? form.getParameter(FormToken.FIELD) : null;
    }

    private static boolean form(HttpServletRequest request) {
        return type(request).startsWith("application/x-www-form-urlencoded");
    }

    private static boolean file(HttpServletRequest request) {
        return type(request).startsWith("multipart/form-data");
    }

    private static String type(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null ? "" : type.toLowerCase(Locale.ROOT);
    }
}
