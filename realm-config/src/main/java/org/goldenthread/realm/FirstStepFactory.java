package org.goldenthread.realm;

import java.nio.file.Files;
import java.nio.file.Path;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/**
 * Hangs {@link FirstStep} into each realm's address as {@code first-step}, and has the realm {@linkplain RealmFollowing
 * follow its file} at each start.
 */
public class FirstStepFactory implements RealmResourceProviderFactory {

    @Override
    public String getId() {
        return "first-step";
    }

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new RealmResourceProvider() {
            @Override
            public Object getResource() {
                return new FirstStep(session);
            }

            @Override
            public void close() {
                // nothing is held
            }
        };
    }

    @Override
    public void init(Config.Scope config) {
        // nothing to configure
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(event -> {
            if (event instanceof PostMigrationEvent) {
                follow(factory);
            }
        });
    }

    /** Where it cannot, Keycloak does not start: half of what the portal needs of it would be missing. */
    private static void follow(KeycloakSessionFactory factory) {
        Path file = Path.of(System.getProperty("kc.home.dir", ""), "data", "import", "golden-thread-realm.json");
        if (Files.exists(file)) {
            RealmFile read = RealmFile.read(file);
            KeycloakModelUtils.runJobInTransaction(factory, session -> RealmFollowing.follow(session, read));
        }
    }

    @Override
    public void close() {
        // nothing is held
    }
}
