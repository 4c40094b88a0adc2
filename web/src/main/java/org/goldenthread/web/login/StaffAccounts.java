package org.goldenthread.web.login;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.NewColleague;
import org.goldenthread.web.login.AccountService.Answer;

/**
 * Makes the account of somebody who works with families, and has Keycloak send them a link to choose a password and set
 * up a code app. The link works once; what an earlier attempt of the same press has made is taken up again.
 */
@ApplicationScoped
public class StaffAccounts {

    private static final System.Logger LOG = System.getLogger(StaffAccounts.class.getName());
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Duration LINK_WORKS_FOR = Duration.ofDays(2);
    private static final int CONFLICT = 409;
    private static final int TRIES = 8;

    private AccountService service;
    private NewAccounts accounts;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected StaffAccounts() {}

    @Inject
    StaffAccounts(AccountService service, NewAccounts accounts) {
        this.service = service;
        this.accounts = accounts;
    }

    /**
     * The account's subject.
     *
     * @throws CannotBeDone where the address is somebody else's already, or Keycloak or its mail is away
     */
    public String accountFor(PersonId person, NewColleague colleague) {
        try {
            String id = account(person, colleague);
            accounts.giveRole(id, colleague.role());
            sendTheLink(id);
            return id;
        } catch (ProviderAway away) {
            LOG.log(System.Logger.Level.WARNING, "A colleague''s account could not be made: {0}", away.getMessage());
            throw new CannotBeDone("cannot.colleague.away");
        }
    }

    private String account(PersonId person, NewColleague colleague) throws ProviderAway {
        Answer found = service.get("/users?q=press:" + colleague.press());
        String id = found.body().path(0).path("id").asText();
        if (id.isEmpty()) {
            return make(person, colleague);
        }
        // all but the account's name, which stays
        refuseIfTaken(service.put("/users/" + id, said(person, colleague)));
        return id;
    }

    private String make(PersonId person, NewColleague colleague) throws ProviderAway {
        for (int tried = 0; tried < TRIES; tried++) {
            ObjectNode account = said(person, colleague);
            account.put("username", SignInName.of(colleague.knownAs(), person, tried));
            Answer made = service.post("/users", account);
            if (made.good()) {
                return made.newId();
            }
            if (made.status() != CONFLICT || isTaken(colleague.email())) {
                refuseIfTaken(made);
            }
        }
        throw new ProviderAway("no free sign-in name was found");
    }

    private boolean isTaken(String address) throws ProviderAway {
        String query = "/users?exact=true&email=" + URLEncoder.encode(address.strip(), StandardCharsets.UTF_8);
        return !service.get(query).body().isEmpty();
    }

    private static void refuseIfTaken(Answer answer) throws ProviderAway {
        if (answer.status() == CONFLICT) {
            throw new CannotBeDone("cannot.colleague.address-taken");
        }
        if (!answer.good()) {
            throw new ProviderAway("an account was refused with " + answer.status());
        }
    }

    private static ObjectNode said(PersonId person, NewColleague colleague) {
        ObjectNode account = JSON.objectNode()
                .put("firstName", colleague.knownAs())
                .put("email", colleague.email().strip())
                .put("enabled", true);
        ObjectNode attributes = account.putObject("attributes");
        attributes.putArray("person").add(person.value().toString());
        attributes.putArray("press").add(colleague.press());
        attributes.putArray("locale").add(colleague.language().tag());
        return account;
    }

    private void sendTheLink(String account) throws ProviderAway {
        String path =
                "/users/" + account + "/execute-actions-email?client_id=portal&lifespan=" + LINK_WORKS_FOR.toSeconds();
        Answer sent = service.put(path, JSON.arrayNode().add("UPDATE_PASSWORD").add("CONFIGURE_TOTP"));
        if (!sent.good()) {
            throw new ProviderAway("a first link could not be sent: " + sent.status());
        }
    }
}
