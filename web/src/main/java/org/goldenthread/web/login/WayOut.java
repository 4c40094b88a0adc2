package org.goldenthread.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.goldenthread.core.kernel.Settings;

/** The harmless page that leaving opens: the weather, unless the operator chose another ({@code gt.exit.address}). */
@ApplicationScoped
class WayOut {

    private static final String WEATHER = "https://www.bbc.co.uk/weather";

    URI address() {
        return URI.create(Settings.text("gt.exit.address", WEATHER));
    }

    String origin() {
        return address().getScheme() + "://" + address().getRawAuthority();
    }
}
