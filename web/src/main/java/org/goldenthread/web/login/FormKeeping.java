package org.goldenthread.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.goldenthread.core.content.Unsent;
import org.goldenthread.core.content.UnsentForms;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a form of ours sent when it could not be taken: the session was over, the page was of an earlier one, or the
 * provider is away. What is kept bears the mark of a session of that very person, and comes from no other site.
 */
@ApplicationScoped
class FormKeeping {

    private WhoseSessions whose;
    private FromHere fromHere;
    private UnsentForms unsent;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FormKeeping() {}

    @Inject
    FormKeeping(WhoseSessions whose, FromHere fromHere, UnsentForms unsent) {
        this.whose = whose;
        this.fromHere = fromHere;
        this.unsent = unsent;
    }

    /** Nobody is signed in: keeps it for whoever was, and gives the address where they find it. */
    Optional<String> keepOfLastSession(HttpServletRequest request) throws IOException {
        WhoseSession last = whose.of(request).orElse(null);
        return last == null
                ? Optional.empty()
                : keep(request, last.person(), mark -> FormToken.fits(last.secret(), mark));
    }

    /** Somebody is signed in whose answers must wait. */
    Optional<String> keepForLater(HttpServletRequest request) throws IOException {
        HttpSession session = request.getSession(false);
        PersonId here = SignedIn.of(request).map(SignedIn::person).orElse(null);
        return here == null ? Optional.empty() : keep(request, here, mark -> FormToken.fits(session, mark));
    }

    /** The page was drawn before the same person signed in again. */
    Optional<String> keepOfEarlierPage(HttpServletRequest request) throws IOException {
        HttpSession session = request.getSession(false);
        PersonId here = SignedIn.of(request).map(SignedIn::person).orElse(null);
        return here == null ? Optional.empty() : keep(request, here, mark -> FormToken.fitsEarlier(session, mark));
    }

    /**
     * Nothing is kept, but it was typed at this device into a page of ours just now: it can be given back on the spot, to
     * whoever pressed the button.
     */
    boolean canBeGivenBack(HttpServletRequest request) throws IOException {
        if (!mayBeShownAgain(request) || !readable(request) || !fromHere.is(request)) {
            return false;
        }
        return request.getAttribute(SentForm.READ) instanceof ReadForm || ReadForm.of(request) != null;
    }

    private Optional<String> keep(HttpServletRequest request, PersonId person, Predicate<@Nullable String> ours)
            throws IOException {
        if (!mayBeShownAgain(request) || !readable(request) || !fromHere.is(request)) {
            return Optional.empty();
        }
        ReadForm form = request instanceof ReadForm read ? read : ReadForm.of(request);
        if (form == null || !ours.test(form.getParameter(FormToken.FIELD))) {
            return Optional.empty();
        }
        return unsent.keep(person, new Unsent(Paths.of(request), withoutMarks(form.encoded())))
                .map(number -> AgainDoor.ADDRESS + number);
    }

    /** Plain paths behind the door only: this address is asked again, from inside. */
    private static boolean mayBeShownAgain(HttpServletRequest request) {
        String path = Paths.of(request);
        return request.getMethod().equals("POST") && !Paths.open(path) && path.matches("(/[A-Za-z0-9_-]+)+");
    }

    private static boolean readable(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")
                && request.getContentLengthLong() <= UnsentForms.LONGEST;
    }

    private static String withoutMarks(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .filter(pair -> !pair.startsWith(FormToken.FIELD + "=") && !pair.startsWith(SentForm.KEPT + "="))
                .collect(Collectors.joining("&"));
    }
}
