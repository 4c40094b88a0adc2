package org.goldenthread.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the settings once, for all who ask. */
@ApplicationScoped
class LoginSettingsSource {

    @Produces
    @Singleton
    LoginSettings settings() {
        return LoginSettings.read();
    }
}
