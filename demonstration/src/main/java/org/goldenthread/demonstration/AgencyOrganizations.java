package org.goldenthread.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.demonstration.DemonstrationPerson.Agency;
import org.goldenthread.demonstration.IdentityProvider.Answer;

/**
 * The agencies as organizations at the identity provider, with those who work for them: for whoever administers accounts.
 * Nothing in the portal asks for them; what somebody may see follows from the portal's own database.
 */
class AgencyOrganizations {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int CONFLICT = 409;

    private final IdentityProvider provider;
    private final Map<String, String> known = new HashMap<>();

    AgencyOrganizations(IdentityProvider provider) {
        this.provider = provider;
    }

    /** Makes the account a member; one that is a member already stays one. */
    void add(String account, Agency agency) throws IOException {
        String organization = known.get(agency.alias());
        if (organization == null) {
            organization = find(agency);
            known.put(agency.alias(), organization);
        }
        Answer answer = provider.post("/organizations/" + organization + "/members", JSON.textNode(account));
        if (!answer.good() && answer.status() != CONFLICT) {
            throw new IOException("Keycloak does not take a member of " + agency.alias() + ": " + answer.status());
        }
    }

    private String find(Agency agency) throws IOException {
        String query = "?exact=true&search=" + IdentityProvider.escaped(agency.name());
        for (JsonNode found : provider.get("/organizations" + query).body()) {
            if (found.path("alias").asText().equals(agency.alias())) {
                return found.path("id").asText();
            }
        }
        Answer made = provider.post(
                "/organizations",
                JSON.objectNode()
                        .put("name", agency.name())
                        .put("alias", agency.alias())
                        .put("enabled", true));
        if (!made.good()) {
            throw new IOException("Keycloak does not take the organization " + agency.alias() + ": " + made.status());
        }
        return made.newId();
    }
}
