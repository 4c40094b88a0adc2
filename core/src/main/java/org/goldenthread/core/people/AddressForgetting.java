package org.goldenthread.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.kernel.PersonId;

/**
 * Tells whoever keeps the accounts which of them must give up an e-mail address: an address that is not safe must neither
 * get mail nor open the account. What is said stands until it is done.
 */
@ApplicationScoped
@Transactional
public class AddressForgetting {

    private static final String CLOCK = "asked by the portal's own clock, which shows it to nobody";

    private AddressesToForget addresses;
    private Accounts accounts;
    private Reaching reaching;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected AddressForgetting() {}

    @Inject
    AddressForgetting(AddressesToForget addresses, Accounts accounts, Reaching reaching) {
        this.addresses = addresses;
        this.accounts = accounts;
        this.reaching = reaching;
    }

    @OpenToAll(CLOCK)
    public List<ToDo> toDo() {
        return addresses.all().stream().map(this::toDo).toList();
    }

    /** Done, unless the same was said again since. */
    @OpenToAll(CLOCK)
    public void done(ToDo done) {
        addresses.remove(done.person(), done.saidAt());
    }

    private ToDo toDo(AddressToForget said) {
        PersonId person = said.person();
        Set<String> safe = reaching.waysTo(person).stream()
                .filter(way -> way.channel() == Channel.EMAIL)
                .map(way -> way.value().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return new ToDo(person, accounts.of(person).map(Account::subject), safe, said.saidAt());
    }

    /**
     * One account to look after.
     *
     * @param subject the account; empty for somebody who has none
     * @param safe the addresses that it may go on holding, in small letters
     */
    public record ToDo(PersonId person, Optional<String> subject, Set<String> safe, Instant saidAt) {

        /** Never says an address. */
        @Override
        public String toString() {
            return "an address of " + person + " to forget";
        }
    }
}
