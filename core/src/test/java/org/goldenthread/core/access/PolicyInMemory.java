package org.goldenthread.core.access;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.audit.TrailReading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/** The policy's room with nothing behind it: grants, edges, things and the trail are lists, and the clock stands still. */
final class PolicyInMemory {

    final FamilyWorld world = new FamilyWorld();
    final List<Grant> held = new ArrayList<>();
    final List<NeverSee> edges = new ArrayList<>();
    final List<HeldBack> waiting = new ArrayList<>();
    final Map<UUID, Subject> things = new HashMap<>();
    final List<AuditEntry> lines = new ArrayList<>();
    final List<AuditEntry> linesApart = new ArrayList<>();
    final Map<UUID, List<TrailReading.Look>> looks = new LinkedHashMap<>();
    final List<Identifier> found = new ArrayList<>();
    int lookedUp;

    final PortalClock clock = new PortalClock(Clock.fixed(FamilyWorld.THURSDAY, ZoneOffset.UTC));
    final Acting acting = new Acting();
    final NeverSees neverSees = new Edges();
    final Grants grants = new Held();
    final HeldInMemory heldBacks = new HeldInMemory(waiting, neverSees);
    final Standings standings = standings();
    final List<LookReason> reasons = new ArrayList<>();
    final LookReasons lookReasons = new Reasons();
    final AccessPolicy policy = new AccessPolicy(standings, lookReasons);
    final AccessGuard guard = new AccessGuard(policy, acting, new Trail(), clock, FindingInMemory.among(things, found));
    final KeepingFrom keeping =
            new KeepingFrom(guard, acting, neverSees, standings, clock, new Trail(), NobodyListens.event());
    final KeepingCopies copies = new KeepingCopies(neverSees, standings, keeping, clock);
    final ExplainingSight explaining = new ExplainingSight(grants, neverSees, heldBacks, guard, clock);
    final GainingSight gaining = new GainingSight(grants, guard, clock);
    final SayingWhy sayingWhy = new SayingWhy(policy, acting, lookReasons, new Trail(), clock);
    final WhoHasLooked whoHasLooked = new WhoHasLooked(guard, new Looks(), grants);

    PolicyInMemory() {
        world.grants.forEach(terms -> held.add(new Grant(terms)));
        there(new Subject(SubjectKind.CASE, world.elasCase.value(), AccessStamp.ofCase(world.elasCase)));
    }

    /** The thing is there to be found. */
    Subject there(Subject thing) {
        things.put(thing.id(), thing);
        return thing;
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return acting.as(actor, work);
    }

    void does(Actor actor, Runnable work) {
        acting.as(actor, work);
    }

    /** An identifier of something that lives in a case. */
    record ThingId(UUID value) implements Identifier {
        static ThingId of(Subject thing) {
            return new ThingId(thing.id());
        }
    }

    /** An identifier of which no feature says where its things live. */
    record LostId(UUID value) implements Identifier {}

    private final class Held extends Grants {
        @Override
        Grant add(Grant grant) {
            held.add(grant);
            return grant;
        }

        @Override
        Optional<Grant> byId(GrantId id) {
            return held.stream().filter(grant -> grant.id().equals(id)).findFirst();
        }

        @Override
        List<GrantTerms> ofPersonIn(PersonId person, CaseId caseId) {
            Objects.requireNonNull(caseId);
            return terms().stream()
                    .filter(terms ->
                            terms.person().equals(person) && terms.caseId().equals(caseId))
                    .toList();
        }

        @Override
        List<GrantTerms> notEnded(PersonId person, Instant now) {
            lookedUp++;
            return terms().stream()
                    .filter(terms -> terms.person().equals(person))
                    .filter(terms ->
                            terms.span().until() == null || terms.span().until().isAfter(now))
                    .toList();
        }

        @Override
        List<Grant> namedTo(GrantTerms part, Instant last) {
            return held.stream()
                    .filter(grant -> grant.terms().thing() != null)
                    .filter(grant -> grant.terms().person().equals(part.person())
                            && grant.terms().caseId().equals(part.caseId())
                            && grant.terms().capacity() == part.capacity()
                            && Objects.equals(grant.terms().party(), part.party()))
                    .toList();
        }

        @Override
        List<GrantTerms> liveIn(CaseId caseId, Instant now) {
            Objects.requireNonNull(caseId);
            return terms().stream()
                    .filter(terms ->
                            terms.caseId().equals(caseId) && terms.span().holds(now))
                    .toList();
        }

        private List<GrantTerms> terms() {
            return held.stream().map(Grant::terms).toList();
        }
    }

    private final class Both extends Holdings {
        @Override
        Holding of(PersonId person, @Nullable CaseId caseId) {
            lookedUp++;
            return new Holding(
                    caseId == null ? List.of() : grants.ofPersonIn(person, caseId), heldBacks.keptFrom(person, caseId));
        }
    }

    private final class Edges extends NeverSees {
        @Override
        void add(NeverSee edge) {
            edges.add(edge);
        }

        @Override
        boolean between(PersonId person, List<UUID> ids) {
            return !edges(person, ids).isEmpty();
        }

        @Override
        List<NeverSee> edges(PersonId person, List<UUID> ids) {
            return edges.stream()
                    .filter(edge -> edge.person().equals(person)
                            && ids.contains((UUID) field(edge, "subjectId"))
                            && field(edge, "liftedAt") == null)
                    .toList();
        }

        @Override
        Set<UUID> of(PersonId person) {
            return edges.stream()
                    .filter(edge -> edge.person().equals(person) && field(edge, "liftedAt") == null)
                    .map(edge -> (UUID) field(edge, "subjectId"))
                    .collect(Collectors.toSet());
        }

        @Override
        List<NeverSee> of(UUID thing) {
            return edges.stream()
                    .filter(edge -> thing.equals(field(edge, "subjectId")) && field(edge, "liftedAt") == null)
                    .toList();
        }
    }

    private final class Reasons extends LookReasons {
        @Override
        void add(LookReason reason) {
            reasons.add(reason);
        }

        @Override
        boolean anyOf(PersonId person, CaseId caseId, Instant from) {
            return reasons.stream()
                    .anyMatch(reason -> reason.person().equals(person)
                            && reason.caseId().equals(caseId)
                            && !reason.saidAt().isBefore(from));
        }
    }

    private final class Trail extends AuditTrail {
        @Override
        public void record(AuditEntry entry) {
            lines.add(entry);
        }

        @Override
        public void recordApart(AuditEntry entry) {
            linesApart.add(entry);
        }
    }

    private final class Looks extends TrailReading {
        @Override
        public List<Look> looksAt(UUID subjectId) {
            return looks.getOrDefault(subjectId, List.of());
        }
    }

    /** What one transaction, if there is one, holds for whoever asks. */
    final Map<Object, Object> transaction = new HashMap<>();

    boolean inTransaction;

    private Standings standings() {
        Standings made = new Standings(new Both(), grants, neverSees, heldBacks);
        made.transaction = (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                TransactionSynchronizationRegistry.class.getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getTransactionStatus" -> inTransaction ? Status.STATUS_ACTIVE : Status.STATUS_NO_TRANSACTION;
                    case "getResource" -> transaction.get(arguments[0]);
                    case "putResource" -> transaction.put(arguments[0], arguments[1]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return made;
    }

    /** What a row would hold. */
    static @Nullable Object field(Object row, String name) {
        try {
            var field = row.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(row);
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException(renamed);
        }
    }
}
