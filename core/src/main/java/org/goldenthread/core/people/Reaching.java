package org.goldenthread.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.Sealing;

/**
 * Keeps and opens safe contacts for use cases that have asked the policy first. It asks nobody itself, and so only works
 * inside a transaction that a use case has begun: no page can come here.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Reaching {

    private SafeContacts contacts;
    private AddressesToForget unsafe;
    private Sealing sealing;
    private PortalClock clock;
    private AuditTrail trail;
    private Acting acting;
    private Event<ContactKept> kept;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Reaching() {}

    @Inject
    Reaching(
            SafeContacts contacts,
            AddressesToForget unsafe,
            Sealing sealing,
            PortalClock clock,
            AuditTrail trail,
            Acting acting,
            Event<ContactKept> kept) {
        this.kept = kept;
        this.unsafe = unsafe;
        this.trail = trail;
        this.acting = acting;
        this.contacts = contacts;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Every safe way to reach somebody, the latest said first; ways they have forbidden are left out. */
    @OpenToAll("called only inside a use case that was itself asked about")
    public List<Reach> waysTo(PersonId person) {
        Set<Channel> never = neverBy(person);
        return contacts.of(person).stream()
                .filter(contact -> !never.contains(contact.channel()))
                .map(contact -> contact.open(sealing))
                .toList();
    }

    /** Every contact that any of them has or had, by person: for looking for it where it must not stand, and for nothing else. */
    @OpenToAll("called only inside a use case that was itself asked about")
    public Map<PersonId, List<Reach>> everyWayEver(Collection<PersonId> persons) {
        return persons.isEmpty()
                ? new HashMap<>()
                : contacts.ever(persons).stream()
                        .collect(Collectors.groupingBy(
                                SafeContact::person,
                                HashMap::new,
                                Collectors.mapping(contact -> contact.open(sealing), Collectors.toList())));
    }

    @OpenToAll("called only inside a use case that was itself asked about")
    public Set<Channel> neverBy(PersonId person) {
        Set<Channel> never = EnumSet.noneOf(Channel.class);
        contacts.never(person).forEach(said -> never.add(said.channel()));
        return never;
    }

    /** The contact, where it is still one that may be used. */
    @OpenToAll("called only inside a use case that was itself asked about")
    public Optional<Reach> open(PersonId person, SafeContactId id) {
        return waysTo(person).stream().filter(way -> way.id().equals(id)).findFirst();
    }

    @OpenToAll("called only inside a use case that was itself asked about")
    public SafeContactId keep(PersonId person, NewSafeContact said, PersonId saidBy) {
        SafeContactId contact = contacts.add(new SafeContact(person, said, saidBy, clock.now(), sealing))
                .id();
        kept.fire(new ContactKept(person, contact));
        return contact;
    }

    /** True where the contact was theirs and is now withdrawn. */
    @OpenToAll("called only inside a use case that was itself asked about")
    public boolean withdraw(PersonId person, SafeContactId id) {
        Optional<SafeContact> theirs =
                contacts.byId(id).filter(contact -> contact.person().equals(person));
        theirs.ifPresent(contact -> {
            contact.withdraw(clock.now());
            write("SAFE_CONTACT_WITHDRAWN", id.value().toString());
            if (contact.channel() == Channel.EMAIL) {
                unsafe.add(person, clock.now());
            }
        });
        return theirs.isPresent();
    }

    /** From now on never these ways, and every other again. */
    @OpenToAll("called only inside a use case that was itself asked about")
    public void forbid(PersonId person, Set<Channel> channels, PersonId saidBy) {
        Set<Channel> already = neverBy(person);
        write("CHANNELS_FORBIDDEN", person.value().toString());
        if (channels.contains(Channel.EMAIL)) {
            unsafe.add(person, clock.now());
        }
        contacts.never(person).stream()
                .filter(said -> !channels.contains(said.channel()))
                .forEach(contacts::remove);
        channels.stream()
                .filter(channel -> !already.contains(channel))
                .forEach(channel -> contacts.add(new NeverBy(person, channel, saidBy, clock.now())));
    }

    /** Which contact, never what it is. */
    private void write(String what, String which) {
        trail.record(AuditEntry.done(acting.current().person(), null, what, which));
    }
}
