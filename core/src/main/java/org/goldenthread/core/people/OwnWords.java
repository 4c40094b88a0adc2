package org.goldenthread.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.core.access.OpenToAll;

/** Which contacts rest on nothing but what somebody said of themselves. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OwnWords {

    private static final String INSIDE = "called only inside a use case that was itself asked about";

    private SafeContacts contacts;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected OwnWords() {}

    @Inject
    OwnWords(SafeContacts contacts) {
        this.contacts = contacts;
    }

    /** Of these, those that nobody else has said. */
    @OpenToAll(INSIDE)
    public Set<SafeContactId> among(Collection<SafeContactId> ids) {
        return ids.stream()
                .filter(id -> contacts.byId(id).filter(SafeContact::isOwnWord).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }
}
