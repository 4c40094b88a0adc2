package org.goldenthread.core.tripwire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.HoldingBack;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditEntry.Outcome;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.SafeContactId;

/**
 * Reads a thing again before it is opened by name to one more person: when it arrived it was looked through for those who read
 * there then, and what somebody let go since was let go for them. Nothing waits here: there is one answer, whatever was found
 * and whatever could not be read, and whoever wants it opened brings it anew without it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OpeningByName {

    private static final String INSIDE = "called only inside a use case that was itself asked about";

    private Tripwire wire;
    private ClosingByName closing;
    private HoldingBack holding;
    private Instance<HeldWords> rooms;
    private Acting acting;
    private AuditTrail trail;
    private Event<HeldForALook> asked;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected OpeningByName() {}

    @Inject
    OpeningByName(
            Tripwire wire,
            ClosingByName closing,
            HoldingBack holding,
            @Any Instance<HeldWords> rooms,
            Acting acting,
            AuditTrail trail,
            Event<HeldForALook> asked) {
        this.asked = asked;
        this.wire = wire;
        this.closing = closing;
        this.holding = holding;
        this.rooms = rooms;
        this.acting = acting;
        this.trail = trail;
    }

    /**
     * Lets through what says nothing that the reader may not hold.
     *
     * @throws CannotBeDone always the same, if it says a safe contact of the case that is kept from the reader, if it could not
     *     be read to its end, and, in a room into which nobody ever looks, if anything in it looks like an address
     */
    @OpenToAll(INSIDE)
    public void mustSayNothing(Subject thing, PersonId reader) {
        if (!saysNothing(thing, reader)) {
            throw new CannotBeDone("cannot.opened.as-it-is");
        }
    }

    /** The same, said and not thrown. What is refused is in the trail either way. */
    @OpenToAll(INSIDE)
    public boolean saysNothing(Subject thing, PersonId reader) {
        Words words = words(thing);
        List<Find> kept = wire.keptFrom(reader, caseOf(thing.stamp()), words);
        boolean lets = kept.isEmpty() && !looksLikeOne(thing, words);
        if (!lets) {
            refused(thing, kept);
        }
        return lets;
    }

    /**
     * For whoever only asks that it be opened, and would learn from a full answer which addresses are kept safe: it is judged by
     * its look alone, and in full when somebody else lets it be opened.
     */
    @OpenToAll(INSIDE)
    public void mayBeAskedFor(Subject thing) {
        Words words = words(thing);
        if (!words.whole() || words.mayLeadToSomebody()) {
            refused(thing, List.of());
            throw new CannotBeDone("cannot.opened.as-it-is");
        }
    }

    /**
     * For a party who lets somebody read what they read themselves: they are answered by its look, and by the contacts that
     * they may hold themselves. What says any other that the reader may not hold is not to be read by them, and the party hears
     * nothing of it; which it was is in the trail.
     *
     * @return whether the reader reads it
     * @throws CannotBeDone always the same
     */
    @OpenToAll(INSIDE)
    public boolean letsBeRead(Subject thing, PersonId reader) {
        mayBeAskedFor(thing);
        CaseId caseId = caseOf(thing.stamp());
        Words words = words(thing);
        List<Find> kept = closing.keptFrom(reader, caseId, words);
        boolean says = wire.mayKnowOneOf(caseId, words);
        if (says || !kept.isEmpty()) {
            refused(thing, kept);
        }
        if (says) {
            throw new CannotBeDone("cannot.opened.as-it-is");
        }
        return kept.isEmpty();
    }

    /** Whether it says this contact, and the reader may not hold it. */
    @OpenToAll(INSIDE)
    public boolean says(Subject thing, SafeContactId contact, PersonId reader) {
        List<Find> kept = closing.keptFrom(reader, caseOf(thing.stamp()), words(thing)).stream()
                .filter(find -> find.contact().equals(contact))
                .toList();
        if (!kept.isEmpty()) {
            trail.record(line(thing, "HELD_BACK", Outcome.DONE, contact.value().toString()));
        }
        return !kept.isEmpty();
    }

    /**
     * Asks those who may hold every safe contact of the case, and nobody else, whether somebody may read by name what they do
     * not read because of an address. Asked once more, it waits anew.
     *
     * @param question found by them alone, by an identifier that is nothing else's
     */
    @OpenToAll(INSIDE)
    public void ask(Subject question) {
        HoldingBack.Held one = holding.hold(question, null);
        asked.fire(new HeldForALook(
                caseOf(question.stamp()),
                one.id(),
                holding.whoMayLook(question.stamp(), Set.of()),
                "held:" + one.id().value()));
    }

    /** Nobody would read it any more whatever is decided. */
    @OpenToAll(INSIDE)
    public void askNoMore(Subject question) {
        wire.gone(question);
    }

    private boolean looksLikeOne(Subject thing, Words words) {
        return !words.whole() || !wire.isEverLookedAt(thing) && words.mayLeadToSomebody();
    }

    /** What it says to whoever reads it. */
    @OpenToAll(INSIDE)
    public Words words(Subject thing) {
        return rooms.stream()
                .filter(room -> room.kind() == thing.kind())
                .findFirst()
                .orElseThrow(NotThere::new)
                .tell(thing.id())
                .words();
    }

    private static CaseId caseOf(AccessStamp place) {
        CaseId caseId = place.caseId();
        if (caseId == null) {
            throw new IllegalArgumentException("what is opened by name is opened in a case");
        }
        return caseId;
    }

    /** Which contacts, by their tokens; a look is of none. */
    private void refused(Subject thing, List<Find> kept) {
        if (kept.isEmpty()) {
            trail.recordApart(line(thing, "OPENED_BY_NAME", Outcome.REFUSED, "by-its-look"));
        }
        kept.stream()
                .map(find -> find.contact().value().toString())
                .distinct()
                .forEach(contact -> trail.recordApart(line(thing, "OPENED_BY_NAME", Outcome.REFUSED, contact)));
    }

    private AuditEntry line(Subject thing, String what, Outcome outcome, String which) {
        Actor actor = acting.current();
        return new AuditEntry(
                actor.person(),
                actor.step(),
                actor.session(),
                thing.stamp().caseId(),
                what,
                thing.kind().name(),
                thing.id(),
                outcome,
                which);
    }
}
