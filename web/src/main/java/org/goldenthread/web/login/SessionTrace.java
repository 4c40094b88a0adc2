package org.goldenthread.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;

/** Gives the trail a mark by which the lines of one session belong together, and from which no session can be taken. */
@ApplicationScoped
class SessionTrace {

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
        return HexFormat.of().formatHex(DerivedKey.of(settings, "trail:" + session), 0, 16);
    }
}
