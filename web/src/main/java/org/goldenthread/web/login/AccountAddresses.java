package org.goldenthread.web.login;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import org.goldenthread.core.people.AddressForgetting;
import org.goldenthread.core.people.AddressForgetting.ToDo;
import org.goldenthread.web.login.AccountService.Answer;

/**
 * Takes e-mail addresses that are safe no more out of the accounts, so that Keycloak neither writes to them nor lets
 * anybody in by them. From then on their owner signs in by name. An account that cannot be reached waits for the next
 * round and holds up no other.
 */
@ApplicationScoped
class AccountAddresses {

    private static final System.Logger LOG = System.getLogger(AccountAddresses.class.getName());
    private static final int NOT_FOUND = 404;

    private AddressForgetting forgetting;
    private AccountService service;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected AccountAddresses() {}

    @Inject
    AccountAddresses(AddressForgetting forgetting, AccountService service) {
        this.forgetting = forgetting;
        this.service = service;
    }

    /** One round. Returns how many accounts still wait. */
    int round() {
        int waiting = 0;
        for (ToDo account : forgetting.toDo()) {
            try {
                if (account.subject().isPresent()) {
                    forget(account.subject().get(), account.safe());
                }
                forgetting.done(account);
            } catch (ProviderAway away) {
                waiting++;
                LOG.log(
                        System.Logger.Level.WARNING,
                        "An account still holds an address that is not safe, and is tried again: {0}",
                        away.getMessage());
            }
        }
        return waiting;
    }

    private void forget(String subject, Set<String> safe) throws ProviderAway {
        Answer found = service.get("/users/" + subject);
        if (found.status() == NOT_FOUND) {
            return;
        }
        if (!found.good() || !(found.body() instanceof ObjectNode account)) {
            throw new ProviderAway("an account was refused with " + found.status());
        }
        String address = account.path("email").asText("");
        if (address.isEmpty() || safe.contains(address.toLowerCase(Locale.ROOT))) {
            return;
        }
        // empty takes it away; left out would leave it
        account.put("email", "").put("emailVerified", false);
        Answer changed = service.put("/users/" + subject, account);
        if (!changed.good()) {
            throw new ProviderAway("a change of an account was refused with " + changed.status());
        }
    }
}
