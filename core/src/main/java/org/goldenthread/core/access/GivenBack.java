package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/** What waited for a second person and whoever wrote it has back: from then on nobody finds it to decide about. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class GivenBack {

    private HeldBacks held;
    private Standings standings;
    private WhoHasLooked looks;
    private Acting acting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected GivenBack() {}

    @Inject
    GivenBack(HeldBacks held, Standings standings, WhoHasLooked looks, Acting acting, PortalClock clock) {
        this.held = held;
        this.standings = standings;
        this.looks = looks;
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

    /** Whether somebody other than those who wrote it has seen it: a part of it, or of what was said about it, is theirs too. */
    @OpenToAll("asked before it is given back, and told to nobody")
    public boolean wasLookedAt(Held held) {
        return held.sentBackAt() != null
                || looks.hasAnybodyBut(held.wrote(), held.subject().id());
    }

    /** The reason with which it was sent back, for whoever reads what it said; null where nobody had decided. */
    @OpenToAll("called only inside a use case that was itself asked about")
    public @Nullable String reasonFor(HeldBackId id) {
        return held.byId(id).orElseThrow(NotThere::new).why();
    }

    private boolean isMine(HeldBack waits) {
        PersonId writer = waits.writer();
        return writer != null && writer.equals(acting.current().person());
    }
}
