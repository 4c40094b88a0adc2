package org.goldenthread.core.tripwire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.people.ContactKept;

/**
 * Looks through what was shared before an address became a safe one, a few things at a time. How far it has come is kept
 * with what it held back: killed anywhere, it goes on from there, and asks about nothing twice.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class LookBackRound {

    private static final int MOST = 20;

    private LookBacks looks;
    private TheirCases cases;
    private Instance<HeldWords> rooms;
    private Tripwire wire;
    private Acting acting;
    private Event<StandsByName> byName;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected LookBackRound() {}

    @Inject
    LookBackRound(
            LookBacks looks,
            TheirCases cases,
            @Any Instance<HeldWords> rooms,
            Tripwire wire,
            Acting acting,
            Event<StandsByName> byName) {
        this.byName = byName;
        this.looks = looks;
        this.cases = cases;
        this.rooms = rooms;
        this.wire = wire;
        this.acting = acting;
    }

    /** Within the transaction that keeps the contact, so that neither is there without the other. */
    @Transactional(TxType.MANDATORY)
    public void begin(@Observes ContactKept kept) {
        looks.add(new LookBack(kept));
    }

    public List<UUID> waiting() {
        return looks.all();
    }

    /** Goes on with it. True where more is left of it. */
    public boolean goOn(UUID id) {
        LookBack look = looks.hold(id).orElse(null);
        if (look == null) {
            return false;
        }
        CaseId caseId = look.caseId();
        boolean left = false;
        if (caseId == null) {
            cases.of(look.person()).forEach(one -> looks.add(look.in(one)));
        } else if (look.kind() == null) {
            rooms.forEach(room -> looks.add(look.of(room.kind())));
        } else {
            left = acting.as(Actor.step("look-back", caseId, null), () -> some(look, caseId));
        }
        if (!left) {
            looks.done(look);
        }
        return left;
    }

    private boolean some(LookBack look, CaseId caseId) {
        HeldWords room = rooms.stream()
                .filter(one -> one.kind() == look.kind())
                .findFirst()
                .orElseThrow();
        List<HeldWords.Standing> things = room.standing(caseId, look.after(), MOST);
        for (HeldWords.Standing thing : things) {
            if (wire.isEverLookedAt(thing.subject())) {
                wire.lookAgain(thing, room.tell(thing.subject().id()).words(), look.contact());
            } else {
                byName.fire(new StandsByName(thing.subject(), look.contact()));
            }
            look.cameTo(thing.subject().id());
        }
        return things.size() == MOST;
    }
}
