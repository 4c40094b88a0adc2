package org.goldenthread.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Gives the trail a mark by which the lines of one session belong together, and from which no session can be taken. */
@ApplicationScoped
class SessionTrace {

    private static final String ALGORITHM = "HmacSHA256";

    private LoginSettings settings;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected SessionTrace() {}

    @Inject
    SessionTrace(LoginSettings settings) {
        this.settings = settings;
    }

    /** 128 bits in hexadecimal; the same for the same session for as long as the portal's secret stays. */
    String of(String session) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(settings.secret().getValueBytes(), ALGORITHM));
            byte[] mark = mac.doFinal(("trail:" + session).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mark, 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
