package org.goldenthread.web.login;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.goldenthread.core.people.PostsTelling.ToTell;
import org.goldenthread.web.login.AccountService.Answer;

/**
 * The agencies as organizations at Keycloak, with those who work for them: for whoever administers accounts there.
 * Nothing in the portal asks for them; what somebody may see follows from the portal's own database.
 */
@ApplicationScoped
class AgencyOrganizations {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;

    private AccountService service;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected AgencyOrganizations() {}

    @Inject
    AgencyOrganizations(AccountService service) {
        this.service = service;
    }

    /** Whoever works for the agency is a member afterwards, and whoever does no more is none. */
    void follow(ToTell post) throws ProviderAway {
        String members = "/organizations/" + organization(post) + "/members";
        if (post.works()) {
            check(service.post(members, JSON.textNode(post.subject())), CONFLICT);
        } else {
            check(service.delete(members + "/" + post.subject()), NOT_FOUND);
        }
    }

    /** The one made for this agency, else one of its name that somebody made by hand, else a new one. */
    private String organization(ToTell post) throws ProviderAway {
        JsonNode found = service.get("/organizations?q=agency:" + post.agency().value())
                .body()
                .path(0);
        if (found.isMissingNode()) {
            found = service.get("/organizations?exact=true&search=" + escaped(post.agencyName()))
                    .body()
                    .path(0);
        }
        if (found.isMissingNode()) {
            Answer made = service.post(
                    "/organizations", said(post, post.agency().value().toString()));
            check(made, CREATED);
            return made.newId();
        }
        String id = found.path("id").asText();
        if (!found.path("name").asText().equals(post.agencyName())) {
            ObjectNode renamed = said(post, found.path("alias").asText()).put("id", id);
            check(service.put("/organizations/" + id, renamed), NOT_FOUND);
        }
        return id;
    }

    private static ObjectNode said(ToTell post, String alias) {
        ObjectNode organization = JSON.objectNode()
                .put("name", post.agencyName())
                .put("alias", alias)
                .put("enabled", true);
        organization
                .putObject("attributes")
                .putArray("agency")
                .add(post.agency().value().toString());
        return organization;
    }

    private static void check(Answer answer, int orElse) throws ProviderAway {
        if (!answer.good() && answer.status() != orElse) {
            throw new ProviderAway("an organization was refused with " + answer.status());
        }
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
