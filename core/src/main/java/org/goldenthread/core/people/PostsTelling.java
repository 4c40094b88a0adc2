package org.goldenthread.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PortalClock;

/**
 * Tells whoever keeps the accounts which posts have begun or ended, so that agencies have their members there and nobody
 * who works nowhere keeps an account, but for those who come in as somebody's family. What is to be told stands until it is done.
 */
@ApplicationScoped
@Transactional
public class PostsTelling {

    private static final String CLOCK = "asked by the portal's own clock, which shows it to nobody";
    private static final int AT_ONCE = 50;

    private Agencies agencies;
    private Accounts accounts;
    private Relationships relationships;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected PostsTelling() {}

    @Inject
    PostsTelling(Agencies agencies, Accounts accounts, Relationships relationships, PortalClock clock) {
        this.relationships = relationships;
        this.agencies = agencies;
        this.accounts = accounts;
        this.clock = clock;
    }

    @OpenToAll(CLOCK)
    public List<ToTell> toTell() {
        Instant now = clock.now();
        return agencies.untold(now, AT_ONCE).stream()
                .flatMap(post -> accounts.of(post.post().person()).stream().map(account -> toTell(post, account, now)))
                .toList();
    }

    @OpenToAll(CLOCK)
    public void told(ToTell told) {
        agencies.told(told.number(), told.asOf());
    }

    private ToTell toTell(Membership post, Account account, Instant now) {
        Post about = post.post();
        List<AgencyId> worksFor = agencies.membershipsOf(List.of(about.person()), now).stream()
                .map(one -> one.post().agency())
                .toList();
        return new ToTell(
                post.id(),
                account.subject(),
                about.agency(),
                agencies.byId(about.agency())
                        .map(agency -> agency.name(Language.ENGLISH))
                        .orElse(""),
                worksFor.contains(about.agency()),
                worksFor.isEmpty() && !relationships.any(about.person()),
                now);
    }

    /**
     * One post to tell of.
     *
     * @param subject the account of whoever holds it, or held it
     * @param works true where they work for this agency now
     * @param nowhere true where they work for no agency now and are nobody's family, so that the account is to be shut
     */
    public record ToTell(
            UUID number,
            String subject,
            AgencyId agency,
            String agencyName,
            boolean works,
            boolean nowhere,
            Instant asOf) {}
}
