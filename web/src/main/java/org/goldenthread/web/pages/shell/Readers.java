package org.goldenthread.web.pages.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.people.Needs;
import org.goldenthread.core.people.ReadingVariant;
import org.goldenthread.core.people.SigningIn;
import org.goldenthread.web.login.SignedIn;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.jspecify.annotations.Nullable;

/** Finds out for whom this request's page is drawn: who came in by the door, and what they chose on their device. */
@RequestScoped
public class Readers {

    static final String LANGUAGE = "gt-language";
    static final String EASY_READ = "gt-easy-read";

    @Inject
    SigningIn people;

    @Inject
    HttpServletRequest request;

    private @Nullable Reader reader;

    public Reader current() {
        Reader known = reader;
        if (known == null) {
            known = found();
            reader = known;
        }
        return known;
    }

    /** From now on the page is drawn for this reader. Who may see what is asked of whoever has come in, as before. */
    public void drawFor(Reader other) {
        reader = other;
    }

    private Reader found() {
        return SignedIn.of(request)
                .map(this::reader)
                .orElseGet(() -> Reader.visitor(chosenLanguage().orElse(Language.ENGLISH), easyRead(Optional.empty())));
    }

    private Reader reader(SignedIn who) {
        Optional<Needs> needs = people.needsOf(who.person());
        Optional<Role> work =
                who.roles().stream().filter(Role::professional).sorted().findFirst();
        return new Reader(
                chosenLanguage().or(() -> needs.map(Needs::language)).orElse(Language.ENGLISH),
                easyRead(needs),
                work.isPresent() ? Ground.STAFF : Ground.FAMILY,
                who.name(),
                work);
    }

    /** What was chosen on this device comes before what they once told us. */
    private Optional<Language> chosenLanguage() {
        return cookie(LANGUAGE).flatMap(Language::ofTag);
    }

    private boolean easyRead(Optional<Needs> needs) {
        return cookie(EASY_READ)
                .map("on"::equals)
                .orElseGet(() -> needs.filter(said -> said.reading() == ReadingVariant.EASY_READ)
                        .isPresent());
    }

    /** Somebody of whom nothing is known but what they chose on this device. */
    static Reader visitor(HttpServletRequest request) {
        return Reader.visitor(
                cookie(request, LANGUAGE).flatMap(Language::ofTag).orElse(Language.ENGLISH),
                cookie(request, EASY_READ).map("on"::equals).orElse(false));
    }

    private Optional<String> cookie(String name) {
        return cookie(request, name);
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name)) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }
}
