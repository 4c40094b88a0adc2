package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/**
 * Holds a thing back from everybody who may not hold the safe contacts of the case, and says who those are. For use cases
 * that have asked the policy about the thing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HoldingBack {

    private static final String INSIDE = "called only inside a use case that was itself asked about";

    private final AccessRules rules = new AccessRules(AccessMatrix.SHIPPED);
    private HeldBacks held;
    private Standings standings;
    private Grants grants;
    private AccessGuard guard;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected HoldingBack() {}

    @Inject
    HoldingBack(HeldBacks held, Standings standings, Grants grants, AccessGuard guard, PortalClock clock) {
        this.standings = standings;
        this.held = held;
        this.grants = grants;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * A thing that waits.
     *
     * @param writer who put it there as it is now; null for a step of a process
     * @param wrote they, and whoever else has written it since it began to wait: none of them decides
     * @param revision how often it was put there while it waited: what whoever decides has looked at
     * @param sentBackAt when somebody asked for it to be written again; null where nobody has looked
     */
    public record Held(
            HeldBackId id,
            Subject subject,
            @Nullable PersonId writer,
            Set<PersonId> wrote,
            int revision,
            Instant heldAt,
            @Nullable Instant sentBackAt) {

        public Held {
            wrote = Set.copyOf(wrote);
        }
    }

    /**
     * Of these people, those whose safe contact would reach further than it may if it stood at the place: there is, or
     * by the table there could be, somebody who reads there and may not hold it. Whoever acts for somebody has it from them;
     * whoever writes it there, and whoever acts for the writer, gains nothing, and must not be told by an answer that it is one.
     */
    @OpenToAll(INSIDE)
    public Set<PersonId> reachFurther(AccessStamp place, Set<PersonId> holders, @Nullable PersonId writer) {
        CaseId caseId = place.caseId();
        if (caseId == null || holders.isEmpty()) {
            return Set.of();
        }
        Instant now = clock.now();
        List<GrantTerms> live = grants.liveIn(caseId, now);
        List<GrantTerms> others =
                live.stream().filter(grant -> !isOrActsFor(grant, writer)).toList();
        boolean stillToCome = isStillToCome(place.party(), writer, live);
        return holders.stream()
                .filter(holder -> rules.anybodyReads(place)
                        || stillToCome && !holder.equals(place.party())
                        || reachesFurther(place, holder, others, now))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether somebody other than the writer and those who act for them reads at the place, or could by the table, and may not
     * hold every safe contact of the case.
     */
    @OpenToAll(INSIDE)
    public boolean othersRead(AccessStamp place, @Nullable PersonId writer) {
        CaseId caseId = place.caseId();
        if (caseId == null) {
            return false;
        }
        Instant now = clock.now();
        List<GrantTerms> live = grants.liveIn(caseId, now);
        return rules.anybodyReads(place)
                || isStillToCome(place.party(), writer, live)
                || live.stream()
                        .filter(grant -> !isOrActsFor(grant, writer))
                        .anyMatch(grant -> reads(grant, place, now) && !reads(grant, contacts(caseId), now));
    }

    private static boolean isOrActsFor(GrantTerms grant, @Nullable PersonId writer) {
        return writer != null && (grant.person().equals(writer) || writer.equals(grant.party()));
    }

    private static boolean isStillToCome(@Nullable PersonId party, @Nullable PersonId writer, List<GrantTerms> live) {
        return party != null
                && !party.equals(writer)
                && live.stream().noneMatch(grant -> grant.person().equals(party));
    }

    private boolean reachesFurther(AccessStamp place, PersonId holder, List<GrantTerms> live, Instant now) {
        return live.stream()
                .filter(grant -> !isOrActsFor(grant, holder))
                .anyMatch(grant -> reads(grant, place, now) && !reads(grant, contactOf(grant.caseId(), holder), now));
    }

    /** Whoever writes it now, and everybody who has written it since it began to wait. */
    @OpenToAll(INSIDE)
    public Set<PersonId> whoWrote(Subject thing, @Nullable PersonId writer) {
        Set<PersonId> wrote = held.of(thing.id()).map(HeldBack::wrote).orElseGet(HashSet::new);
        if (writer != null) {
            wrote.add(writer);
        }
        return wrote;
    }

    /** Those who could look at what is held back at the place, other than those who wrote it. */
    @OpenToAll(INSIDE)
    public Set<PersonId> whoMayLook(AccessStamp place, Set<PersonId> wrote) {
        CaseId caseId = place.caseId();
        if (caseId == null) {
            return Set.of();
        }
        Instant now = clock.now();
        return grants.liveIn(caseId, now).stream()
                .filter(grant -> !wrote.contains(grant.person()))
                .filter(grant -> reads(grant, place, now) && reads(grant, contacts(caseId), now))
                .map(GrantTerms::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody could ever look there, today or when their part begins. */
    @OpenToAll(INSIDE)
    public boolean mayEverBeLookedAt(AccessStamp place) {
        return rules.anyKeeperReads(place);
    }

    /** Whether whoever acts may be told that this person's safe contact was found: it is theirs, or they may hold it. */
    @OpenToAll(INSIDE)
    public boolean mayKnow(CaseId caseId, PersonId holder) {
        AccessStamp contact = contactOf(caseId, holder);
        return guard.allows(Action.SAFE_CONTACT, new Subject(SubjectKind.SAFE_CONTACT, holder.value(), contact));
    }

    /** Of these people, those whose safe contact the reader may not hold by any part they take now. */
    @OpenToAll(INSIDE)
    public Set<PersonId> keptFrom(PersonId reader, CaseId caseId, Set<PersonId> holders) {
        Instant now = clock.now();
        List<GrantTerms> theirs = grants.liveIn(caseId, now).stream()
                .filter(grant -> grant.person().equals(reader))
                .toList();
        return holders.stream()
                .filter(holder -> theirs.stream()
                        .noneMatch(grant -> isOrActsFor(grant, holder) || reads(grant, contactOf(caseId, holder), now)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether whoever acts may hold every safe contact of the case. */
    @OpenToAll(INSIDE)
    public boolean isKeeper(CaseId caseId) {
        return guard.allows(Action.SAFE_CONTACT, everyContact(caseId));
    }

    /** Lets through whoever may hold every safe contact of the case, or throws. */
    @OpenToAll(INSIDE)
    public void requireKeeper(CaseId caseId) {
        guard.require(Action.SAFE_CONTACT, everyContact(caseId));
    }

    /** Holds it back from now on, as this person's. What is held already, and was sent back, waits anew. */
    @OpenToAll(INSIDE)
    public Held hold(Subject thing, @Nullable PersonId writer) {
        return hold(thing, writer, clock.now());
    }

    /** The same for what was put there at that instant and has waited since. */
    @OpenToAll(INSIDE)
    public Held hold(Subject thing, @Nullable PersonId writer, Instant now) {
        HeldBack one = held.holdOf(thing.id())
                .map(before -> anew(before, thing, writer, now))
                .orElseGet(() -> held.add(new HeldBack(thing, writer, now)));
        standings.changed();
        return one.line();
    }

    private HeldBack anew(HeldBack before, Subject thing, @Nullable PersonId writer, Instant now) {
        if (!Objects.equals(before.writer(), writer)) {
            return held.add(before.by(thing, writer, now));
        }
        before.again();
        return before;
    }

    /** There is nothing in it any more that has to be looked at. True where it was held. */
    @OpenToAll(INSIDE)
    public boolean release(Subject thing) {
        Optional<HeldBack> now = held.holdOf(thing.id());
        now.ifPresent(one -> one.takenOut(clock.now()));
        standings.changed();
        return now.isPresent();
    }

    /** What waits in the case, as far as whoever acts sees it. */
    @OpenToAll(INSIDE)
    public List<Held> in(CaseId caseId) {
        return held.in(caseId, guard.scope(Action.SEE)).stream()
                .map(HeldBack::line)
                .toList();
    }

    /** The same in every case. */
    @OpenToAll(INSIDE)
    public List<Held> everywhere() {
        return held.all(guard.scope(Action.SEE)).stream().map(HeldBack::line).toList();
    }

    @OpenToAll(INSIDE)
    public Optional<Held> of(UUID thing) {
        return held.of(thing).map(HeldBack::line);
    }

    @OpenToAll(INSIDE)
    public Held line(HeldBackId id) {
        return held.byId(id).orElseThrow(NotThere::new).line();
    }

    /** @param seen the revision that was looked at; of any other nothing is decided */
    @OpenToAll(INSIDE)
    public Held letGo(HeldBackId id, int seen, PersonId by, String why) {
        HeldBack one = held.hold(id).orElseThrow(NotThere::new);
        one.letGo(seen, by, why, clock.now());
        standings.changed();
        return one.line();
    }

    /** The same for what is to be written again. */
    @OpenToAll(INSIDE)
    public Held sendBack(HeldBackId id, int seen, PersonId by, String why) {
        HeldBack one = held.hold(id).orElseThrow(NotThere::new);
        one.sendBack(seen, by, why, clock.now());
        return one.line();
    }

    private boolean reads(GrantTerms grant, AccessStamp place, Instant now) {
        Actor reader = Actor.asTheirPartAsks(grant);
        Subject thing = new Subject(SubjectKind.CONTENT, grant.caseId().value(), place);
        return rules.decide(reader, Action.SEE, thing, List.of(grant), false, now)
                .permitted();
    }

    private static AccessStamp contactOf(CaseId caseId, PersonId holder) {
        return AccessStamp.of(caseId, Compartment.SAFE_CONTACT, Label.RESTRICTED, holder);
    }

    private static Subject everyContact(CaseId caseId) {
        return new Subject(SubjectKind.SAFE_CONTACT, caseId.value(), contacts(caseId));
    }

    private static AccessStamp contacts(CaseId caseId) {
        return AccessStamp.in(caseId, Compartment.SAFE_CONTACT, Label.RESTRICTED);
    }
}
