package org.goldenthread.core.tripwire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.HeldBackId;
import org.goldenthread.core.access.HoldingBack;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.HonestText;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.PersonId;

/** A second person looks at what is held back, and lets it go or sends it back to its writer. */
@ApplicationScoped
@Transactional
public class LookingAtHeld {

    /** How long the reason of a decision may be. */
    public static final int LONGEST_WHY = 500;

    private static final int AROUND = 160;

    private HoldingBack holding;
    private Tripwire wire;
    private Instance<HeldWords> rooms;
    private AccessGuard guard;
    private Acting acting;
    private AuditTrail trail;
    private Event<HeldForALook> sentBack;
    private Event<Decided> decided;
    private Event<Deciding> deciding;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected LookingAtHeld() {}

    @Inject
    LookingAtHeld(
            HoldingBack holding,
            Tripwire wire,
            @Any Instance<HeldWords> rooms,
            AccessGuard guard,
            Acting acting,
            AuditTrail trail,
            Event<HeldForALook> sentBack,
            Event<Decided> decided,
            Event<Deciding> deciding) {
        this.holding = holding;
        this.wire = wire;
        this.rooms = rooms;
        this.guard = guard;
        this.acting = acting;
        this.trail = trail;
        this.sentBack = sentBack;
        this.decided = decided;
        this.deciding = deciding;
    }

    /**
     * A piece of a text around what was found in it.
     *
     * @param before what stands before it
     * @param found the words that may say where somebody is
     * @param after what stands after it
     */
    public record Piece(String before, String found, String after) {}

    /**
     * What is held back, for whoever decides.
     *
     * @param pieces each place that has to be looked at; empty where it says nothing of the kind any more
     */
    public record Sheet(Held held, HeldWords.Told told, List<Piece> pieces) {

        /** Whether all of it was looked through; otherwise it waits for that too. */
        public boolean readToItsEnd() {
            return told.words().whole();
        }
    }

    /** How it stands with something somebody wrote. */
    public enum Notice {
        NOTHING,
        WAITS,
        SENT_BACK
    }

    /** What waits for whoever acts: held back by others, and not sent back yet. Nothing for those who may not look. */
    @Requires(Action.SEE)
    public List<Held> waiting(CaseId caseId) {
        return holding.in(caseId).stream().filter(this::waitsForMe).toList();
    }

    /** The same in every case of theirs, for their first page. */
    @OpenToAll("a list: what is not in the reader's scope is never fetched")
    public Set<CaseId> cases() {
        return holding.everywhere().stream()
                .filter(this::waitsForMe)
                .map(LookingAtHeld::caseOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What waits for whoever acts, each with what it says; not there for those who may not look. */
    @Requires(Action.SEE)
    public List<Sheet> sheets(CaseId caseId) {
        holding.requireKeeper(caseId);
        return waiting(caseId).stream()
                .map(held -> new Sheet(held, told(held.subject()), List.of()))
                .toList();
    }

    /** What is held back, and where in it to look. */
    @Requires(Action.SEE)
    public Sheet look(HeldBackId id) {
        Held held = toDecide(id);
        HeldWords.Told told = told(held.subject());
        String text = told.words().text();
        List<Piece> pieces = new ArrayList<>();
        finds(held, told).stream()
                .sorted(Comparator.comparing(Find::from))
                .forEach(find -> pieces.add(piece(text, find, told.byName() ? 0 : AROUND)));
        return new Sheet(held, told, pieces.stream().distinct().toList());
    }

    /**
     * Others may read it: it is not what it looked like, or they may know.
     *
     * @param seen the revision that was looked at
     * @throws CannotBeDone if it was written again meanwhile
     */
    @Requires(Action.SEE)
    public void letGo(HeldBackId id, int seen, String why) {
        deciding.fire(new Deciding(toDecide(id).subject()));
        Held held = holding.letGo(id, seen, me(), reason(why));
        write(held, "LET_GO");
        decided.fire(new Decided(held.subject()));
    }

    /**
     * Whoever wrote it writes it again without; nobody else reads it meanwhile.
     *
     * @param seen the revision that was looked at
     * @throws CannotBeDone if it was written again meanwhile
     */
    @Requires(Action.SEE)
    public void sendBack(HeldBackId id, int seen, String why) {
        toDecide(id);
        Held held = holding.sendBack(id, seen, me(), reason(why));
        write(held, "SENT_BACK");
        PersonId writer = held.writer();
        if (writer != null) {
            sentBack.fire(new HeldForALook(
                    caseOf(held),
                    held.id(),
                    Set.of(writer),
                    "sent-back:" + held.id().value()));
        }
    }

    /**
     * What whoever wrote something is told of it. Somebody who may not hold the contact that it says is not told that it
     * says one, nor by what they are told of another that stands beside it: trying out addresses must teach nobody which is right. That it came back, and is to be written again without
     * addresses and numbers, everybody is told.
     */
    @Requires(Action.SEE)
    public Notice ofMine(Identifier thing) {
        return holding.of(thing.value()).map(this::toldOf).orElse(Notice.NOTHING);
    }

    /** The same for everything of theirs that is held back in a case, by its identifier. */
    @Requires(Action.SEE)
    public Map<UUID, Notice> ofMineIn(CaseId caseId) {
        return holding.in(caseId).stream()
                .filter(this::mine)
                .collect(Collectors.toMap(held -> held.subject().id(), this::notice));
    }

    /** Whoever acts for its writer reads it as its writer does, and is not told that it waits. */
    private boolean waitsForMe(Held held) {
        PersonId me = acting.current().person();
        return held.sentBackAt() == null && me != null && !held.wrote().contains(me) && holding.isKeeper(caseOf(held));
    }

    private boolean mine(Held held) {
        PersonId writer = held.writer();
        return writer != null && writer.equals(acting.current().person());
    }

    /** What whoever acts is told of it; nothing of what somebody else wrote. */
    Notice toldOf(Held held) {
        return mine(held) ? notice(held) : Notice.NOTHING;
    }

    private Notice notice(Held held) {
        if (held.sentBackAt() != null) {
            return Notice.SENT_BACK;
        }
        Words words = told(held.subject()).words();
        // what could not be read waits whatever the rest of it says, so that the answer says nothing of the rest
        return !words.whole() || wire.mayKnowOneOf(caseOf(held), words) ? Notice.WAITS : Notice.NOTHING;
    }

    private Held toDecide(HeldBackId id) {
        Held held = holding.line(id);
        holding.requireKeeper(caseOf(held));
        if (acting.current().isStep() || held.wrote().contains(me())) {
            throw new CannotBeDone("cannot.held.own");
        }
        return held;
    }

    private HeldWords.Told told(Subject thing) {
        return rooms.stream()
                .filter(room -> room.kind() == thing.kind())
                .findFirst()
                .orElseThrow(NotThere::new)
                .tell(thing.id());
    }

    private List<Find> finds(Held held, HeldWords.Told told) {
        return told.byName()
                ? told.readers().stream()
                        .flatMap(reader -> wire.keptFrom(reader, caseOf(held), told.words()).stream())
                        .toList()
                : wire.finds(held.subject().stamp(), told.words(), held.writer());
    }

    private static Piece piece(String text, Find find, int around) {
        int from = Math.max(0, find.from() - around);
        int until = Math.min(text.length(), find.until() + around);
        return new Piece(
                (from > 0 ? "… " : "") + text.substring(from, find.from()),
                text.substring(find.from(), find.until()),
                text.substring(find.until(), until) + (until < text.length() ? " …" : ""));
    }

    private static String reason(String why) {
        String said = HonestText.checked(why.strip());
        if (said.isEmpty() || said.length() > LONGEST_WHY) {
            throw new CannotBeDone("cannot.held.why");
        }
        return said;
    }

    private PersonId me() {
        PersonId me = acting.current().person();
        if (me == null) {
            throw new NotThere();
        }
        return me;
    }

    private static CaseId caseOf(Held held) {
        CaseId caseId = held.subject().stamp().caseId();
        if (caseId == null) {
            throw new NotThere();
        }
        return caseId;
    }

    private void write(Held held, String what) {
        trail.record(new AuditEntry(
                acting.current().person(),
                null,
                acting.current().session(),
                caseOf(held),
                what,
                held.subject().kind().name(),
                held.subject().id(),
                AuditEntry.Outcome.DONE,
                held.id().value().toString()));
    }
}
