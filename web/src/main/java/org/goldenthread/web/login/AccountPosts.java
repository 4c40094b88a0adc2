package org.goldenthread.web.login;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.goldenthread.core.people.PostsTelling;
import org.goldenthread.core.people.PostsTelling.ToTell;
import org.goldenthread.web.login.AccountService.Answer;

/**
 * Tells Keycloak who works where: agencies have their members there, and whoever works nowhere any more is out at once
 * and cannot come in. A post that cannot be told of waits for the next round and holds up no other.
 */
@ApplicationScoped
class AccountPosts {

    private static final System.Logger LOG = System.getLogger(AccountPosts.class.getName());
    private static final int NOT_FOUND = 404;

    private PostsTelling telling;
    private AgencyOrganizations organizations;
    private AccountService service;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected AccountPosts() {}

    @Inject
    AccountPosts(PostsTelling telling, AgencyOrganizations organizations, AccountService service) {
        this.telling = telling;
        this.organizations = organizations;
        this.service = service;
    }

    /** One round. Returns how many posts still wait. */
    int round() {
        int waiting = 0;
        for (ToTell post : telling.toTell()) {
            try {
                if (post.nowhere()) {
                    shut(post.subject());
                }
                organizations.follow(post);
                telling.told(post);
            } catch (ProviderAway away) {
                waiting++;
                LOG.log(
                        System.Logger.Level.WARNING,
                        "Keycloak does not know yet of a post that began or ended; it is tried again: {0}",
                        away.getMessage());
            }
        }
        return waiting;
    }

    private void shut(String subject) throws ProviderAway {
        Answer found = service.get("/users/" + subject);
        if (found.status() == NOT_FOUND) {
            return;
        }
        if (!found.good() || !(found.body() instanceof ObjectNode account)) {
            throw new ProviderAway("an account was refused with " + found.status());
        }
        check(service.put("/users/" + subject, account.put("enabled", false)));
        // Keycloak tells the portal, and the next click is refused
        check(service.post("/users/" + subject + "/logout", JsonNodeFactory.instance.objectNode()));
    }

    private static void check(Answer answer) throws ProviderAway {
        if (!answer.good()) {
            throw new ProviderAway("an account could not be shut: " + answer.status());
        }
    }
}
