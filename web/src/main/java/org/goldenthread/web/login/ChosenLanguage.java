package org.goldenthread.web.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.core.kernel.Language;

/** The language chosen on this device, so that the provider's pages speak it too. */
final class ChosenLanguage {

    private static final String COOKIE = "gt-language";

    private ChosenLanguage() {}

    static Language of(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(tag -> Language.ofTag(tag).stream())
                .findFirst()
                .orElse(Language.ENGLISH);
    }
}
