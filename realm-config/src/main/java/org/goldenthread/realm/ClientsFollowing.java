package org.goldenthread.realm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.RepresentationToModel;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.keycloak.services.managers.ClientManager;

/** Brings clients to what the realm's file says, and their service accounts to exactly the rights it gives them. */
final class ClientsFollowing {

    private final KeycloakSession session;
    private final RealmModel realm;

    ClientsFollowing(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    void bringTo(RealmRepresentation wanted) {
        wanted.getClients().forEach(this::client);
        wanted.getUsers().stream()
                .filter(user -> user.getServiceAccountClientId() != null)
                .forEach(this::serviceAccount);
    }

    private void client(ClientRepresentation wanted) {
        ClientModel client = realm.getClientByClientId(wanted.getClientId());
        if (client == null) {
            client = ClientManager.createClient(session, realm, wanted);
        } else {
            RepresentationToModel.updateClient(wanted, client, session);
            RepresentationToModel.updateClientProtocolMappers(wanted, client);
            dropScopes(wanted, client);
        }
        ClientManager.updateClientServiceAccount(session, client, wanted.isServiceAccountsEnabled());
    }

    /** Keycloak gives every client its usual scopes and leaves them there; among them one that outlives the session. */
    private static void dropScopes(ClientRepresentation wanted, ClientModel client) {
        List<String> named = wanted.getOptionalClientScopes();
        if (named != null) {
            client.getClientScopes(false).values().stream()
                    .filter(scope -> !named.contains(scope.getName()))
                    .toList()
                    .forEach(client::removeClientScope);
        }
    }

    private void serviceAccount(UserRepresentation wanted) {
        ClientModel client = named(wanted.getServiceAccountClientId());
        UserModel account = Optional.ofNullable(session.users().getServiceAccount(client))
                .orElseThrow(() -> new IllegalStateException(client.getClientId() + " has no service account"));
        for (Map.Entry<String, List<String>> rights : wanted.getClientRoles().entrySet()) {
            ClientModel owner = named(rights.getKey());
            Set<RoleModel> due =
                    rights.getValue().stream().map(name -> right(owner, name)).collect(Collectors.toSet());
            List<RoleModel> tooMany = account.getClientRoleMappingsStream(owner)
                    .filter(role -> !due.contains(role))
                    .toList();
            tooMany.forEach(account::deleteRoleMapping);
            due.forEach(account::grantRole);
        }
    }

    private ClientModel named(String clientId) {
        return Optional.ofNullable(realm.getClientByClientId(clientId))
                .orElseThrow(() -> new IllegalStateException("The realm's file names no client " + clientId));
    }

    private static RoleModel right(ClientModel owner, String name) {
        return Optional.ofNullable(owner.getRole(name))
                .orElseThrow(() -> new IllegalStateException(owner.getClientId() + " has no role " + name));
    }
}
