package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/** What waited for a second person and whoever wrote it has back: from then on nobody finds it to decide about. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class GivenBack {

    private HeldBacks held;
    private Standings standings;
    private Acting acting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected GivenBack() {}

    @Inject
    GivenBack(HeldBacks held, Standings standings, Acting acting, PortalClock clock) {
        this.held = held;
        this.standings = standings;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * It waits no more, whether it waited still or was sent back. Of its writer and whoever decides about it at the same
     * moment, one comes second, and finds nothing.
     *
     * @throws NotThere if it waits no more, or whoever acts is not the one whose it is
     */
    @OpenToAll("gives it to nobody but the one who wrote it")
    public Held toWhoeverWroteIt(HeldBackId id) {
        HeldBack one = held.hold(id)
                .filter(waits -> !waits.isOver())
                .filter(this::isMine)
                .orElseThrow(NotThere::new);
        one.takenBack(clock.now());
        standings.changed();
        return one.line();
    }

    private boolean isMine(HeldBack waits) {
        PersonId writer = waits.writer();
        return writer != null && writer.equals(acting.current().person());
    }
}
