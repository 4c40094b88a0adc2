package org.goldenthread.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.Sealing;

/**
 * Keeps what somebody sent when their session was over, until they have signed in again and can send it themselves. Sealed,
 * few of one person, for two hours; only whoever wrote it gets it back, and nothing is ever done with it by itself.
 */
@ApplicationScoped
@Transactional
public class UnsentForms {

    /** How long an unsent form is kept. */
    public static final Duration KEPT = Duration.ofHours(2);

    /** The longest that is kept, in bytes as the browser encoded it. */
    public static final int LONGEST = 64 * 1024;

    private static final int MOST_OF_ONE_PERSON = 5;
    private static final String OWN = "finds only what the person who acts has written themselves";

    private UnsentFormRows rows;
    private Sealing sealing;
    private Acting acting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected UnsentForms() {}

    @Inject
    UnsentForms(UnsentFormRows rows, Sealing sealing, Acting acting, PortalClock clock) {
        this.rows = rows;
        this.sealing = sealing;
        this.acting = acting;
        this.clock = clock;
    }

    /** Keeps it for that person; empty where it is too long. Of too many of theirs the oldest makes room. */
    @OpenToAll("the door has checked whose session it was, and that the form is one of ours")
    public Optional<UUID> keep(PersonId person, Unsent unsent) {
        if (unsent.answers().getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.empty();
        }
        Instant now = clock.now();
        rows.forgetOlder(now);
        UnsentForm form = new UnsentForm(person, unsent, now, now.plus(KEPT), sealing);
        rows.add(form);
        rows.keepNewest(MOST_OF_ONE_PERSON, person);
        return Optional.of(form.id());
    }

    /** What the person who acts left under that number; empty for everybody else, and after two hours. */
    @OpenToAll(OWN)
    public Optional<Unsent> find(UUID id) {
        return whoActs().flatMap(person -> rows.find(id, person, clock.now())).map(form -> form.open(sealing));
    }

    /** It was sent after all. */
    @OpenToAll(OWN)
    public void forget(UUID id) {
        whoActs().ifPresent(person -> rows.forget(id, person));
    }

    /** Throws away what nobody may see any more. */
    @OpenToAll("takes away what is too old for anybody, and tells nothing of it")
    public void forgetOld() {
        rows.forgetOlder(clock.now());
    }

    private Optional<PersonId> whoActs() {
        Actor actor = acting.current();
        return actor.isStep() ? Optional.empty() : Optional.ofNullable(actor.person());
    }
}
