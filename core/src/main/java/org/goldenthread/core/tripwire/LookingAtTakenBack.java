package org.goldenthread.core.tripwire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.GivenBack;
import org.goldenthread.core.access.HoldingBack;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.Sealing;
import org.goldenthread.core.tripwire.HeldWords.Told;
import org.jspecify.annotations.Nullable;

/**
 * What a writer took back once somebody else had looked at it is read on by those who could have decided about it, with the reason
 * that was given: that somebody knows where a person lives is not unsaid by taking it back.
 */
@ApplicationScoped
@Transactional
public class LookingAtTakenBack {

    private AllTakenBackWords all;
    private HoldingBack holding;
    private GivenBack given;
    private AccessGuard guard;
    private Acting acting;
    private Sealing sealing;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected LookingAtTakenBack() {}

    @Inject
    LookingAtTakenBack(
            AllTakenBackWords all,
            HoldingBack holding,
            GivenBack given,
            AccessGuard guard,
            Acting acting,
            Sealing sealing,
            PortalClock clock) {
        this.all = all;
        this.holding = holding;
        this.given = given;
        this.guard = guard;
        this.acting = acting;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * Something that was taken back.
     *
     * @param why the reason with which it had been sent back; null where nobody had decided
     */
    public record TakenBack(
            Held held,
            String typeKey,
            String words,
            Instant at,
            @Nullable String why) {}

    /** What was taken back in the case, for whoever could have decided about it; nothing for those who may not. */
    @Requires(Action.SEE)
    public List<TakenBack> in(CaseId caseId) {
        return holding.isKeeper(caseId)
                ? all.in(caseId).stream().filter(this::isForMe).map(this::read).toList()
                : List.of();
    }

    /** Within the transaction that takes it back. */
    void keep(Held held, CaseId caseId, Told told) {
        all.add(new TakenBackWords(held, caseId, told, sealing, clock.now()));
    }

    private boolean isForMe(TakenBackWords words) {
        Held held = holding.line(words.id());
        PersonId me = acting.current().person();
        return me != null && !held.wrote().contains(me) && guard.allows(Action.SEE, held.subject());
    }

    private TakenBack read(TakenBackWords kept) {
        return new TakenBack(
                holding.line(kept.id()),
                kept.typeKey(),
                kept.words(sealing),
                kept.takenAt(),
                given.reasonFor(kept.id()));
    }
}
