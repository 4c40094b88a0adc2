package org.goldenthread.core.tripwire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.GivenBack;
import org.goldenthread.core.access.HeldBackId;
import org.goldenthread.core.access.HoldingBack;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.tripwire.HeldWords.Told;
import org.goldenthread.core.tripwire.LookingAtHeld.Notice;

/**
 * Whoever wrote something that waits, or came back, takes it back, and it goes with its hold. Only of what they are told of
 * anyway: whether something waits that nobody tells them of is not to be found out by taking it back. Nothing here says why it
 * waits.
 */
@ApplicationScoped
@Transactional
public class TakingHeldBack {

    private HoldingBack holding;
    private GivenBack given;
    private LookingAtHeld looking;
    private Instance<HeldWords> words;
    private Instance<GivingBack> rooms;
    private LookingAtTakenBack sealed;
    private AccessGuard guard;
    private Acting acting;
    private AuditTrail trail;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected TakingHeldBack() {}

    @Inject
    TakingHeldBack(
            HoldingBack holding,
            GivenBack given,
            LookingAtHeld looking,
            @Any Instance<HeldWords> words,
            @Any Instance<GivingBack> rooms,
            LookingAtTakenBack sealed,
            AccessGuard guard,
            Acting acting,
            AuditTrail trail) {
        this.holding = holding;
        this.given = given;
        this.looking = looking;
        this.words = words;
        this.rooms = rooms;
        this.sealed = sealed;
        this.guard = guard;
        this.acting = acting;
        this.trail = trail;
    }

    /**
     * Something of one's own that waits or came back.
     *
     * @param canGo whether it can be taken back
     */
    public record Mine(Held held, CaseId caseId, Told told, Notice notice, boolean canGo) {}

    /** What whoever acts wrote in the case and what they are told of that it waits or came back, the longest waiting first. */
    @Requires(Action.SEE)
    public List<Mine> in(CaseId caseId) {
        return holding.in(caseId).stream().flatMap(held -> mine(held).stream()).toList();
    }

    /**
     * One of those that can be taken back.
     *
     * @throws NotThere for anybody else, and once it waits no more, whoever has seen to that
     */
    @Requires(Action.SEE)
    public Mine one(HeldBackId id) {
        return Optional.of(holding.line(id))
                .filter(held -> holding.of(held.subject().id())
                        .map(Held::id)
                        .filter(id::equals)
                        .isPresent())
                .flatMap(this::mine)
                .filter(Mine::canGo)
                .orElseThrow(NotThere::new);
    }

    /**
     * Takes it back.
     *
     * @throws NotThere for anybody else, and once it waits no more, whoever has seen to that
     */
    @Requires(Action.SEE)
    public void takeBack(HeldBackId id) {
        Mine mine = one(id);
        GivingBack room = room(mine.held());
        // the thing before its hold, as whoever writes it anew does
        room.hold(mine.held().subject().id());
        Held waited = given.toWhoeverWroteIt(id);
        boolean looked = given.wasLookedAt(mine.held());
        if (looked) {
            sealed.keep(waited, mine.caseId(), mine.told());
        }
        room.goes(waited, !looked);
        trail.record(new AuditEntry(
                acting.current().person(),
                null,
                acting.current().session(),
                mine.caseId(),
                "TAKEN_BACK",
                waited.subject().kind().name(),
                waited.subject().id(),
                AuditEntry.Outcome.DONE,
                id.value().toString()));
    }

    private Optional<Mine> mine(Held held) {
        Notice notice = looking.toldOf(held);
        CaseId caseId = held.subject().stamp().caseId();
        if (notice == Notice.NOTHING || caseId == null) {
            return Optional.empty();
        }
        Told told = words.stream()
                .filter(room -> room.kind() == held.subject().kind())
                .findFirst()
                .orElseThrow(NotThere::new)
                .tell(held.subject().id());
        return Optional.of(new Mine(held, caseId, told, notice, canGo(held)));
    }

    /** What others may have read goes as it does anywhere else: for whoever may change it. */
    private boolean canGo(Held held) {
        GivingBack room = room(held);
        return room.canGo(held) && (!room.stoodBefore(held) || guard.allows(Action.CHANGE, held.subject()));
    }

    private GivingBack room(Held held) {
        return rooms.stream()
                .filter(room -> room.kind() == held.subject().kind())
                .findFirst()
                .orElseThrow(NotThere::new);
    }
}
