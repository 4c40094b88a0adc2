package org.goldenthread.core.tripwire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.HoldingBack;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.ContactKept;
import org.goldenthread.core.people.Reach;
import org.goldenthread.core.people.Reaching;
import org.goldenthread.core.people.SafeContactId;
import org.jspecify.annotations.Nullable;

/**
 * The wire that everything crosses on its way to a place where others read it. Where it says a safe contact of the case
 * that somebody who reads there may not hold, it is held back until a second person decides; where no second person could
 * look, it is not written at all. What is looked for is opened in memory alone, and no line says more of it than its token.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Tripwire {

    private static final String INSIDE = "called only inside a use case that was itself asked about";

    private WhoIsInTheCase circle;
    private Reaching reaching;
    private HoldingBack holding;
    private LookBacks looks;
    private Acting acting;
    private LinesOfTheWire lines;
    private Event<HeldForALook> held;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Tripwire() {}

    @Inject
    Tripwire(
            WhoIsInTheCase circle,
            Reaching reaching,
            HoldingBack holding,
            LookBacks looks,
            Acting acting,
            AuditTrail trail,
            Event<HeldForALook> held) {
        this.circle = circle;
        this.reaching = reaching;
        this.holding = holding;
        this.looks = looks;
        this.acting = acting;
        this.lines = new LinesOfTheWire(acting, trail);
        this.held = held;
    }

    /**
     * Looks through what whoever acts puts, or has just put, in its place. What was held back there and says nothing of the
     * kind any more is free.
     *
     * <p>What could not be read to its end waits for somebody who can, whether or not anything was found in the rest.
     *
     * @throws KeptSafe if nobody else could look at it there, and it says a safe contact that whoever acts may hold, or, where
     *     nobody else ever could, anything that looks like one
     */
    @OpenToAll(INSIDE)
    public void cross(Subject thing, Words words) {
        cross(thing, words, null);
    }

    /**
     * The same.
     *
     * @param written when it was put there: it waits from that very instant; null where it stood there before
     */
    @OpenToAll(INSIDE)
    public void cross(Subject thing, Words words, @Nullable Instant written) {
        CaseId caseId = thing.stamp().caseId();
        if (caseId == null) {
            return;
        }
        boolean unlooked = !acting.current().isStep() && !holding.mayEverBeLookedAt(thing.stamp());
        if (unlooked) {
            inTheRoom(thing, words);
        }
        List<Find> finds = unlooked ? List.of() : finds(thing.stamp(), words, writer());
        boolean unread = !unlooked && !words.whole() && holding.othersRead(thing.stamp(), writer());
        if (!finds.isEmpty() || unread) {
            hold(thing, writer(), finds, words, written);
        } else if (holding.release(thing)) {
            lines.free(thing, "taken-out");
        }
    }

    /**
     * For a reason that somebody gives for what they do at once: nobody looks at it first, and whoever gives it need not know
     * which addresses are kept safe. So it is taken back by its look alone, and the answer tells of none of them.
     *
     * @throws KeptSafe if anything in it looks like an address or a number
     */
    @OpenToAll(INSIDE)
    public void refuseByLook(Words words) {
        List<Integer> places = ContactShape.in(words.text());
        if (!places.isEmpty()) {
            throw new KeptSafe(places.stream().map(words::pathAt).distinct().toList());
        }
    }

    /** For words that have no place of their own to be held back in, and are an address of their own: where a meeting is. */
    @OpenToAll(INSIDE)
    public void refuse(Subject place, Words words) {
        CaseId caseId = place.stamp().caseId();
        List<Find> finds = caseId == null ? List.of() : finds(place.stamp(), words, writer());
        if (caseId != null && !finds.isEmpty()) {
            refuse(place, finds, words);
        }
    }

    /** They are of the case from now on: what stands there is looked through for their contacts once this is committed. */
    @OpenToAll(INSIDE)
    public void comesIn(CaseId caseId, PersonId person) {
        reaching.everyWayEver(Set.of(person)).values().stream()
                .flatMap(List::stream)
                .forEach(way -> looks.add(new LookBack(new ContactKept(person, way.id())).in(caseId)));
    }

    /** Whether somebody could ever look there; where nobody could, what stands there is not even opened for looking. */
    boolean isEverLookedAt(Subject thing) {
        return holding.mayEverBeLookedAt(thing.stamp());
    }

    /**
     * Looks through what stood in its place before somebody's contact was kept safe there, for that contact alone: what was
     * let go before is not asked about again.
     */
    void lookAgain(HeldWords.Standing thing, Words words, SafeContactId contact) {
        List<Find> finds = finds(thing.subject().stamp(), words, thing.writer()).stream()
                .filter(find -> find.contact().equals(contact))
                .toList();
        if (!finds.isEmpty()) {
            hold(thing.subject(), thing.writer(), finds, words, null);
        }
    }

    /**
     * What was put over it is taken back, and it stands there again as it was: for whoever reads there, or, where it says such
     * a contact itself, for a second person.
     */
    @OpenToAll(INSIDE)
    public void standsAgain(HeldWords.Standing thing, Words words) {
        List<Find> finds = finds(thing.subject().stamp(), words, thing.writer());
        if (!finds.isEmpty()) {
            Actor step = Actor.step("stands-again", caseOf(thing.subject()), null);
            acting.as(step, () -> hold(thing.subject(), thing.writer(), finds, words, null));
        }
    }

    /** It is there for nobody any more, and so waits for nobody. */
    @OpenToAll(INSIDE)
    public void gone(Subject thing) {
        CaseId caseId = thing.stamp().caseId();
        if (caseId != null && holding.release(thing)) {
            lines.free(thing, "withdrawn");
        }
    }

    /** Whether whoever acts may read words that stood there before others were kept from them: they wrote them, or may know. */
    @OpenToAll(INSIDE)
    public boolean mayRead(Subject thing, Words words, @Nullable PersonId writer) {
        Actor actor = acting.current();
        CaseId caseId = thing.stamp().caseId();
        return actor.isStep()
                || actor.person() != null && actor.person().equals(writer)
                || caseId == null
                || finds(thing.stamp(), words, writer).isEmpty()
                || mayKnowAll(caseId, words);
    }

    /** Where the words say a contact that would reach further there than it may, once somebody has written them there. */
    List<Find> finds(AccessStamp place, Words words, @Nullable PersonId writer) {
        CaseId caseId = place.caseId();
        if (caseId == null) {
            return List.of();
        }
        Map<PersonId, List<Reach>> ways = reaching.everyWayEver(circle.everybody(caseId));
        ways.keySet().retainAll(holding.reachFurther(place, ways.keySet(), writer));
        return lookout(ways).in(words.text());
    }

    /** Where the words say a contact that this reader may not hold. */
    List<Find> keptFrom(PersonId reader, CaseId caseId, Words words) {
        Map<PersonId, List<Reach>> ways = reaching.everyWayEver(circle.everybody(caseId));
        ways.keySet().retainAll(holding.keptFrom(reader, caseId, ways.keySet()));
        return lookout(ways).in(words.text());
    }

    /** Whether whoever acts may hold every contact that the words say. */
    private boolean mayKnowAll(CaseId caseId, Words words) {
        return !says(caseId, words, holder -> !holding.mayKnow(caseId, holder));
    }

    /** Whether the words say a contact that whoever acts may hold; it tells nothing of what else they say. */
    boolean mayKnowOneOf(CaseId caseId, Words words) {
        return says(caseId, words, holder -> holding.mayKnow(caseId, holder));
    }

    private boolean says(CaseId caseId, Words words, Predicate<PersonId> whose) {
        Map<PersonId, List<Reach>> ways = reaching.everyWayEver(circle.everybody(caseId));
        ways.keySet().removeIf(whose.negate());
        return !lookout(ways).in(words.text()).isEmpty();
    }

    private static Lookout lookout(Map<PersonId, List<Reach>> ways) {
        return new Lookout(ways.values().stream()
                .flatMap(List::stream)
                .map(way -> new Lookout.Contact(way.id(), way.channel(), way.value()))
                .toList());
    }

    /**
     * Into private family time, and into what is between somebody and who advises them, nobody ever looks who holds the
     * contacts; an answer there must not tell which of them are kept safe, and so asks for none of them.
     */
    private void inTheRoom(Subject thing, Words words) {
        if (!holding.othersRead(thing.stamp(), writer())) {
            return;
        }
        if (!words.whole()) {
            throw new CannotBeDone("cannot.not-read");
        }
        refuseByLook(words);
    }

    private @Nullable PersonId writer() {
        Actor actor = acting.current();
        return actor.isStep() ? null : actor.person();
    }

    /**
     * Where nobody else can look now, whoever may know every address takes it out. Of anybody else it waits until there is
     * somebody, because a refusal would tell them that they are right.
     */
    private void hold(
            Subject thing, @Nullable PersonId writer, List<Find> finds, Words words, @Nullable Instant written) {
        CaseId caseId = caseOf(thing);
        Set<PersonId> lookers = holding.whoMayLook(thing.stamp(), holding.whoWrote(thing, writer));
        boolean found = !finds.isEmpty();
        if (found && lookers.isEmpty() && !acting.current().isStep() && holding.isKeeper(caseId)) {
            refuse(thing, finds, words);
        }
        HoldingBack.Held waits = written == null ? holding.hold(thing, writer) : holding.hold(thing, writer, written);
        lines.held(thing, finds, words.whole());
        held.fire(new HeldForALook(
                caseId, waits.id(), lookers, "held:" + waits.id().value()));
    }

    private static CaseId caseOf(Subject thing) {
        CaseId caseId = thing.stamp().caseId();
        if (caseId == null) {
            throw new IllegalArgumentException("what is held back is held in a case");
        }
        return caseId;
    }

    private void refuse(Subject thing, List<Find> finds, Words words) {
        lines.refused(thing, finds);
        throw new KeptSafe(
                finds.stream().map(find -> words.pathAt(find.from())).distinct().toList());
    }
}
