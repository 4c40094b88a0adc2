package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.kernel.PortalClock;

/**
 * Writes down what the clock has brought about: that a thing went out at its time, or ran out. The public has it so already.
 * One thing is one transaction, held against everybody else; killed anywhere, it is done by the next round, and once.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class PublishingRound {

    private static final String ONLY_NOTES = "notes what the clock has done, and tells nobody anything of it";
    private static final int MOST = 100;

    private EditorialItems items;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected PublishingRound() {}

    @Inject
    PublishingRound(EditorialItems items, PortalClock clock) {
        this.items = items;
        this.clock = clock;
    }

    /** Some of what has to be written down. */
    @OpenToAll(ONLY_NOTES)
    public List<EditorialId> waiting() {
        List<UUID> due = items.due(clock.now(), MOST);
        return due.stream().map(EditorialId::new).toList();
    }

    /** Writes it down for one thing. */
    @OpenToAll(ONLY_NOTES)
    public void settle(EditorialId id) {
        items.hold(id, clock.now());
    }
}
