package org.goldenthread.web.pages.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.web.pages.shell.Reader.Ground;

/** Finds out for whom this request's page is drawn: who came in by the door, and what they chose on their device. */
@RequestScoped
public class Readers {

    static final String LANGUAGE = "gt-language";
    static final String EASY_READ = "gt-easy-read";

    @Inject
    Acting acting;

    @Inject
    HttpServletRequest request;

    public Reader current() {
        Actor actor = acting.current();
        if (actor.isVisitor()) {
            return Reader.visitor(language(), easyRead());
        }
        Optional<Role> work =
                actor.roles().stream().filter(Role::professional).sorted().findFirst();
        return new Reader(language(), easyRead(), work.isPresent() ? Ground.STAFF : Ground.FAMILY, "", work);
    }

    private Language language() {
        return cookie(LANGUAGE).flatMap(Language::ofTag).orElse(Language.ENGLISH);
    }

    private boolean easyRead() {
        return cookie(EASY_READ).filter("on"::equals).isPresent();
    }

    private Optional<String> cookie(String name) {
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
