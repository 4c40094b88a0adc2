package org.goldenthread.web.login;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.SessionEnding;

/**
 * Tells a browser, in a box that only the portal can open (JWE, AES-256-GCM), whose session it has, so that the portal
 * still knows when the session is over or the server was started anew. Other sites cannot put such a box there.
 */
@ApplicationScoped
class WhoseSessions {

    /** Browsers take a cookie of this prefix from this very host only. */
    private static final String COOKIE = "__Host-whose";

    private static final int LONGEST = 1_000;

    private LoginSettings settings;
    private PortalClock clock;
    private SessionEnding ending;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected WhoseSessions() {}

    @Inject
    WhoseSessions(LoginSettings settings, PortalClock clock, SessionEnding ending) {
        this.settings = settings;
        this.ending = ending;
        this.clock = clock;
    }

    void tell(HttpServletResponse response, WhoseSession whose) {
        response.addCookie(cookie(sealed(whose)));
    }

    /** Somebody left on purpose: from here on this browser is nobody's. */
    void forget(HttpServletResponse response) {
        Cookie cookie = cookie("");
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    private static Cookie cookie(String value) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /**
     * Whose session this browser had last; empty where it had none lately, where that one was signed out, or somebody has
     * made the box themselves.
     */
    Optional<WhoseSession> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie ->
                        cookie.getName().equals(COOKIE) && cookie.getValue().length() <= LONGEST)
                .flatMap(cookie -> opened(cookie.getValue()).stream())
                .filter(whose -> !ending.hasEnded(whose.session(), whose.subject(), whose.begunAt()))
                .findFirst();
    }

    private String sealed(WhoseSession whose) {
        JWEObject box =
                new JWEObject(new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM), new Payload(whose.words()));
        try {
            box.encrypt(new DirectEncrypter(key()));
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
        return box.serialize();
    }

    private Optional<WhoseSession> opened(String sealed) {
        try {
            JWEObject box = JWEObject.parse(sealed);
            box.decrypt(new DirectDecrypter(key()));
            return WhoseSession.read(box.getPayload().toString(), clock.now());
        } catch (ParseException | JOSEException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] key() {
        return DerivedKey.of(settings, "whose session");
    }
}
