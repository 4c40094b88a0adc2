package org.goldenthread.realm;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import org.keycloak.component.ComponentModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionProviderModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.utils.RepresentationToModel;
import org.keycloak.representations.idm.ComponentExportRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.RequiredActionProviderRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.storage.DatastoreProvider;

/**
 * Brings a realm that is there already to what its file says, because Keycloak reads the file into an empty database only.
 * People, their ways to sign in, their sessions and organizations are not touched; what the file does not name stays.
 *
 * <p>All of it is one transaction, with the fingerprint of the file: broken off, it is done again at the next start.
 */
final class RealmFollowing {

    static final String FOLLOWED = "golden-thread-realm-file";

    private static final System.Logger LOG = System.getLogger(RealmFollowing.class.getName());

    private final KeycloakSession session;
    private final RealmModel realm;

    private RealmFollowing(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /** Does nothing where there is no such realm, or where it follows this very file already. */
    static void follow(KeycloakSession session, RealmFile file) {
        RealmModel realm = session.realms().getRealmByName(file.realm().getRealm());
        if (realm == null || file.fingerprint().equals(realm.getAttribute(FOLLOWED))) {
            return;
        }
        session.getContext().setRealm(realm);
        new RealmFollowing(session, realm).bringTo(file.realm());
        realm.setAttribute(FOLLOWED, file.fingerprint());
        LOG.log(Level.INFO, "The realm follows its file again");
    }

    private void bringTo(RealmRepresentation wanted) {
        // flows before the settings that name one, roles before the accounts that hold one
        new FlowsFollowing(realm).bringTo(wanted);
        session.getProvider(DatastoreProvider.class).getExportImportManager().updateRealm(wanted, realm);
        wanted.getRoles().getRealm().forEach(this::role);
        new ClientsFollowing(session, realm).bringTo(wanted);
        wanted.getRequiredActions().forEach(this::requiredAction);
        for (Map.Entry<String, List<ComponentExportRepresentation>> kind :
                wanted.getComponents().entrySet()) {
            kind.getValue().forEach(component -> component(kind.getKey(), component));
        }
    }

    private void role(RoleRepresentation wanted) {
        RoleModel role = realm.getRole(wanted.getName());
        if (role == null) {
            RepresentationToModel.createRole(realm, wanted);
        } else {
            role.setDescription(wanted.getDescription());
        }
    }

    private void requiredAction(RequiredActionProviderRepresentation wanted) {
        RequiredActionProviderModel there = realm.getRequiredActionProviderByAlias(wanted.getAlias());
        RequiredActionProviderModel action = there == null ? new RequiredActionProviderModel() : there;
        action.setAlias(wanted.getAlias());
        action.setName(wanted.getName());
        action.setProviderId(wanted.getProviderId());
        action.setEnabled(wanted.isEnabled());
        action.setDefaultAction(wanted.isDefaultAction());
        action.setPriority(wanted.getPriority());
        action.setConfig(wanted.getConfig());
        if (there == null) {
            realm.addRequiredActionProvider(action);
        } else {
            realm.updateRequiredActionProvider(action);
        }
    }

    private void component(String type, ComponentExportRepresentation wanted) {
        ComponentModel there = realm.getComponentsStream(realm.getId(), type)
                .filter(one -> wanted.getProviderId().equals(one.getProviderId()))
                .findFirst()
                .orElse(null);
        ComponentModel component = there == null ? new ComponentModel() : there;
        component.setConfig(wanted.getConfig());
        if (there != null) {
            realm.updateComponent(component);
            return;
        }
        component.setParentId(realm.getId());
        component.setProviderType(type);
        component.setProviderId(wanted.getProviderId());
        component.setName(wanted.getName());
        realm.addComponentModel(component);
    }
}
